-- What earns how much. Kept by the operator; a change holds for what happens after it.
CREATE TABLE engagement_point_rule (
    act          text    PRIMARY KEY,
    position     integer NOT NULL,
    points       integer NOT NULL CHECK (points BETWEEN 0 AND 1000),
    window_hours integer NOT NULL CHECK (window_hours BETWEEN 0 AND 8760),  -- 0: the same thing earns once for ever
    daily_most   integer NOT NULL CHECK (daily_most BETWEEN 1 AND 1000),    -- times a day
    enabled      boolean NOT NULL DEFAULT true,
    version      integer NOT NULL DEFAULT 1
);

-- Documents, lessons and downloads come with later parts of the service; until then nothing earns by them.
INSERT INTO engagement_point_rule (act, position, points, window_hours, daily_most, enabled) VALUES
    ('QUESTION_ASKED', 1, 5, 0, 5, true),
    ('QUESTION_READ', 2, 1, 24, 10, true),
    ('QUESTION_RATED', 3, 3, 0, 5, true),
    ('KNOWLEDGE_READ', 4, 1, 24, 10, true),
    ('FAVOURED', 5, 2, 0, 5, true),
    ('DOCUMENT_READ', 6, 1, 24, 10, false),
    ('LESSON_WATCHED', 7, 2, 24, 5, false),
    ('DOWNLOADED', 8, 1, 24, 5, false);

-- When a person last earned by an act on a thing. Its key makes the same act earn once, however many ask at once.
CREATE TABLE engagement_point_window (
    account_id bigint      NOT NULL,
    act        text        NOT NULL,
    thing_kind text        NOT NULL,
    thing_id   bigint      NOT NULL,
    earned_at  timestamptz NOT NULL,
    PRIMARY KEY (account_id, act, thing_kind, thing_id)
);

-- The ledger: rows are only ever added.
CREATE TABLE engagement_point (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint      NOT NULL,
    act        text        NOT NULL,
    thing_kind text        NOT NULL,
    thing_id   bigint      NOT NULL,
    points     integer     NOT NULL CHECK (points > 0),
    day        date        NOT NULL,                 -- in China
    earned_at  timestamptz NOT NULL
);
-- a person's ledger, newest first
CREATE INDEX engagement_point_account ON engagement_point (account_id, id DESC);
-- how often an act earned today
CREATE INDEX engagement_point_day ON engagement_point (account_id, act, day);

CREATE FUNCTION engagement_point_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'engagement_point is append-only';
END
$$;

CREATE TRIGGER engagement_point_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON engagement_point
    FOR EACH STATEMENT EXECUTE FUNCTION engagement_point_is_append_only();

-- The sum of a person's ledger, and what two acts of a person at once wait for.
CREATE TABLE engagement_point_total (
    account_id bigint PRIMARY KEY,
    total      bigint NOT NULL CHECK (total >= 0)
);
-- the ranking, and how many stand above a person
CREATE INDEX engagement_point_total_rank ON engagement_point_total (total DESC, account_id);
