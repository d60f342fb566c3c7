-- the members of a unit
CREATE INDEX account_unit ON account (unit_id) WHERE unit_id IS NOT NULL;
