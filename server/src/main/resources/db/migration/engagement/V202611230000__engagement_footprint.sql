-- What a person came across; one row for each thing, with the last time.
CREATE TABLE engagement_footprint (
    account_id bigint      NOT NULL,
    kind       text        NOT NULL CHECK (kind IN
                   ('QUESTION', 'DOCUMENT', 'LESSON', 'KNOWLEDGE', 'FAVOURITE', 'DOWNLOAD')),
    thing_kind text        NOT NULL,
    thing_id   bigint      NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (account_id, kind, thing_kind, thing_id)
);
-- all footprints of a person, newest first
CREATE INDEX engagement_footprint_newest ON engagement_footprint (account_id, at DESC);
-- those of one kind
CREATE INDEX engagement_footprint_kind ON engagement_footprint (account_id, kind, at DESC);
