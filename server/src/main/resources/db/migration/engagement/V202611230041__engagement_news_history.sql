-- News stay after they were seen, and each event is a row of its own: delivered again it is found by its occasion.
ALTER TABLE engagement_news
    DROP CONSTRAINT engagement_news_pkey,
    ADD COLUMN id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ADD COLUMN occasion text,                          -- such as ticket-answered:17:93; null in old rows
    ADD COLUMN seen_at  timestamptz;
-- what was delivered before
CREATE UNIQUE INDEX engagement_news_occasion ON engagement_news (account_id, occasion);
-- a person's news, newest first; pages go by time and number
DROP INDEX engagement_news_newest;
CREATE INDEX engagement_news_newest ON engagement_news (account_id, at DESC, id DESC);
-- how many a person has not seen, and those of a thing that is opened
CREATE INDEX engagement_news_unseen ON engagement_news (account_id, thing_kind, thing_id) WHERE seen_at IS NULL;
-- old rows are removed
CREATE INDEX engagement_news_old ON engagement_news (at) WHERE seen_at IS NOT NULL;
