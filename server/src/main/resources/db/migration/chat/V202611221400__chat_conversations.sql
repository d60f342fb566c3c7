-- People who chat without signing in; known by a random cookie of which only the hash is kept.
CREATE TABLE chat_guest (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    token_hash bytea       NOT NULL UNIQUE,
    created_at timestamptz NOT NULL
);

-- One lifelong talk for each customer: the robot, every human and every device write into the same log.
CREATE TABLE chat_conversation (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id  bigint UNIQUE,
    guest_id    bigint UNIQUE,
    merged_into bigint,              -- the account's talk that took over this guest's messages
    created_at  timestamptz NOT NULL,
    CHECK (merged_into IS NOT NULL OR num_nonnulls(account_id, guest_id) = 1)
);

-- The last number given out in each talk. Apart from the conversation because every message updates it: a narrow row
-- with room on its page is updated in place (HOT), without touching an index.
CREATE TABLE chat_head (
    conversation_id bigint  PRIMARY KEY,
    last_seq        integer NOT NULL DEFAULT 0
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05);

-- The message log: append-only; numbers run 1, 2, 3 … in each talk.
CREATE TABLE chat_message (
    conversation_id bigint      NOT NULL,
    seq             integer     NOT NULL,
    client_id       uuid        NOT NULL,
    sender_kind     smallint    NOT NULL,
    sender_id       bigint,
    kind            smallint    NOT NULL,
    text            text        NOT NULL,
    data            jsonb,
    sent_at         timestamptz NOT NULL,
    PRIMARY KEY (conversation_id, seq)   -- serves history and "since n"
);
-- Makes a resend harmless.
CREATE UNIQUE INDEX chat_message_client ON chat_message (conversation_id, client_id);

-- Serves "what was written in the last minutes"; the log grows in order of time, so a block index is tiny.
CREATE INDEX chat_message_sent_at ON chat_message USING brin (sent_at);

-- How far each side has read. Written in groups, a few times a second at most.
CREATE TABLE chat_read (
    conversation_id bigint   NOT NULL,
    side            smallint NOT NULL,   -- 0 customer, 1 staff
    seq             integer  NOT NULL,
    PRIMARY KEY (conversation_id, side)
) WITH (fillfactor = 50);

-- The customer's thumb for an answer of the robot.
CREATE TABLE chat_answer_feedback (
    conversation_id bigint      NOT NULL,
    seq             integer     NOT NULL,
    helpful         boolean     NOT NULL,
    given_at        timestamptz NOT NULL,
    PRIMARY KEY (conversation_id, seq)
);
