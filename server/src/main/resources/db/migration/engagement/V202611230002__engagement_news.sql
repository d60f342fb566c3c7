-- What happened to a person's things and was not looked at yet; the newest of each thing.
CREATE TABLE engagement_news (
    account_id bigint      NOT NULL,
    thing_kind text        NOT NULL,
    thing_id   bigint      NOT NULL,
    what       text        NOT NULL,
    at         timestamptz NOT NULL,
    PRIMARY KEY (account_id, thing_kind, thing_id)
);
-- a person's news, newest first
CREATE INDEX engagement_news_newest ON engagement_news (account_id, at DESC);
