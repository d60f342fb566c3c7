-- a unit's questions of a month
CREATE INDEX ticket_unit_created ON ticket (unit_id, created_at DESC, id DESC) WHERE unit_id IS NOT NULL;
-- a person's newest questions by the time they were asked
CREATE INDEX ticket_author_created ON ticket (author_id, created_at DESC, id DESC);
