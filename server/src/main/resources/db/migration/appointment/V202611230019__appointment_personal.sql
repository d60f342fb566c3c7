-- a person's three newest appointments
CREATE INDEX appointment_account_created ON appointment (account_id, created_at DESC, id DESC);
-- a unit's appointments of a month
CREATE INDEX appointment_unit_created ON appointment (unit_id, created_at DESC, id DESC);
