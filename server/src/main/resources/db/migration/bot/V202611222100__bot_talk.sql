-- What the robot keeps in mind of a talk: the last two messages, so that a message answered again after a crash finds
-- what was in mind before it. On every node, across restarts.
CREATE TABLE bot_talk_memory (
    conversation_id bigint      NOT NULL,
    -- the message after which it was in mind
    seq             integer     NOT NULL,
    mind            jsonb       NOT NULL,
    at              timestamptz NOT NULL,
    PRIMARY KEY (conversation_id, seq)   -- serves "the newest before this message"
) WITH (fillfactor = 70);

ALTER TABLE bot_question DROP CONSTRAINT bot_question_outcome_check;
ALTER TABLE bot_question ADD CONSTRAINT bot_question_outcome_check
    CHECK (outcome IN ('ANSWERED', 'DID_YOU_MEAN', 'CLARIFY', 'REFUSED', 'SMALL_TALK'));
