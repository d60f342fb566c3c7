-- The customer's thumb for an answer of the robot.
CREATE TABLE bot_feedback (
    message_id      bigint,
    conversation_id bigint,
    account_id      bigint,
    guest_id        bigint,
    question_id     bigint,
    entry_id        bigint,
    helpful         boolean     NOT NULL,
    reason          text,
    at              timestamptz NOT NULL
);
