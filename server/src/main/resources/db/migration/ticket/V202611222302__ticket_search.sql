-- What tickets are found by. The words are made in Java (shared.text.SearchTokens); beside them stand marks such as
-- 'p:GS' and 's:solved', so that one index answers words, product tree and status together.
CREATE TABLE ticket_search (
    ticket_id  bigint      PRIMARY KEY REFERENCES ticket ON DELETE CASCADE,
    channel    text        NOT NULL,
    listed     boolean     NOT NULL,                   -- public, and not merged away
    solved     boolean     NOT NULL,
    author_id  bigint      NOT NULL,
    unit_id    bigint,
    updated_at timestamptz NOT NULL,
    tokens     tsvector    NOT NULL
);
-- Reading many rows one after the other must not fetch each vector from elsewhere.
ALTER TABLE ticket_search ALTER COLUMN tokens SET STORAGE MAIN;
-- How frequent a word is decides how it is looked for; a hundred, the default, would know the commonest only.
ALTER TABLE ticket_search ALTER COLUMN tokens SET STATISTICS 300;

-- rare words and marks: tokens @@ …; the list of pending entries is off, so that no search pays for others' writing
CREATE INDEX ticket_search_tokens ON ticket_search USING gin (tokens) WITH (fastupdate = off);
-- public lists newest first, and frequent words
CREATE INDEX ticket_search_listed ON ticket_search (channel, solved, updated_at DESC, ticket_id DESC) WHERE listed;
-- a person's own
CREATE INDEX ticket_search_author ON ticket_search (author_id, channel, updated_at DESC, ticket_id DESC);
-- a unit's
CREATE INDEX ticket_search_unit ON ticket_search (unit_id, channel, updated_at DESC, ticket_id DESC)
    WHERE unit_id IS NOT NULL;
-- everything, for staff
CREATE INDEX ticket_search_newest ON ticket_search (channel, updated_at DESC, ticket_id DESC);
