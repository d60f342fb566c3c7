-- What trials of changes showed: whoever publishes must have seen it. Rows are kept for a day.
CREATE TABLE knowledge_trial (
    -- of the change that was tried; serves "was this very change tried?"
    digest  text        PRIMARY KEY,
    cases   integer     NOT NULL,
    worse   integer     NOT NULL,
    made_by bigint      NOT NULL,
    made_at timestamptz NOT NULL
);

-- An entry that was to be published by itself and was not, because answers would have got worse.
ALTER TABLE knowledge_entry
    ADD COLUMN held_at timestamptz,
    -- what would have got worse
    ADD COLUMN held    jsonb;

-- Serves the list of held entries and their number.
CREATE INDEX knowledge_entry_held_at ON knowledge_entry (held_at) WHERE held_at IS NOT NULL;
