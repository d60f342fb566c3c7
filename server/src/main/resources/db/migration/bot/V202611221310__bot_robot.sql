-- What the robot says to what is no question of business.
CREATE TABLE bot_small_talk (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code         text NOT NULL UNIQUE,
    question     text NOT NULL,
    phrasings    text[] NOT NULL DEFAULT '{}',
    -- one of them is said, not the same twice running; {robotName}, {siteName} and {hotline} are filled in
    answers      text[] NOT NULL,
    offer_human  boolean NOT NULL,
    -- STARTER follows the content files, EDITOR stays as it is
    origin       text NOT NULL CHECK (origin IN ('STARTER', 'EDITOR')),
    starter_hash text,
    active       boolean NOT NULL DEFAULT true
);

-- Counts the changes of small talk; see knowledge_revision.
CREATE TABLE bot_revision (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    number   bigint NOT NULL
);
INSERT INTO bot_revision (number) VALUES (1);

-- Sentence vectors, computed once for each text and model: 32-bit floats, little-endian.
CREATE TABLE bot_vector (
    model     text  NOT NULL,
    -- SHA-256 of the encoded text
    text_hash bytea NOT NULL,
    vector    bytea NOT NULL,
    PRIMARY KEY (model, text_hash)
);

-- Each question put to the robot, with what became of it: for learning and for figures.
CREATE TABLE bot_question (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    text            text NOT NULL,
    outcome         text NOT NULL CHECK (outcome IN ('ANSWERED', 'DID_YOU_MEAN', 'REFUSED', 'SMALL_TALK')),
    -- the entry answered with
    entry_id        bigint,
    -- the entries offered, in the order shown
    offered         bigint[] NOT NULL DEFAULT '{}',
    confidence      real,
    account_id      bigint,
    conversation_id bigint,
    asked_at        timestamptz NOT NULL
);

-- the last answer in a talk, when a customer picks "2" from what was offered
CREATE INDEX bot_question_conversation ON bot_question (conversation_id, id DESC) WHERE conversation_id IS NOT NULL;
-- figures and unanswered questions of a period
CREATE INDEX bot_question_asked_at ON bot_question (asked_at);
