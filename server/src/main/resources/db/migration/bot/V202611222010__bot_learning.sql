-- What became of each question after the answer, and where it belongs.
ALTER TABLE bot_question
    -- product line and version that were asked about, as far as known
    ADD COLUMN product         text,
    ADD COLUMN version         text,
    -- the customer's last thumb
    ADD COLUMN helpful         boolean,
    -- a human was asked for within half an hour after the question
    ADD COLUMN human_at        timestamptz,
    ADD COLUMN handover_id     bigint,
    -- what was picked from the questions offered
    ADD COLUMN picked_entry_id bigint,
    -- the proposal it is part of; 0: nothing to learn from it
    ADD COLUMN proposal_id     bigint;

-- Each question has exactly one verdict, so that figures add up. An offer that was picked from is PICKED: the pick is a
-- row of its own, which counts.
ALTER TABLE bot_question ADD COLUMN verdict text NOT NULL GENERATED ALWAYS AS (
    CASE
        WHEN outcome = 'SMALL_TALK' THEN 'SMALL_TALK'
        WHEN picked_entry_id IS NOT NULL THEN 'PICKED'
        WHEN human_at IS NOT NULL THEN 'HUMAN'
        WHEN NOT coalesce(helpful, true) THEN 'DOWN_VOTED'
        WHEN outcome = 'ANSWERED' THEN 'SOLVED'
        WHEN outcome = 'DID_YOU_MEAN' THEN 'OFFERED'
        ELSE 'REFUSED'
    END) STORED;

-- Serves "what is there to learn from", every few seconds.
CREATE INDEX bot_question_unsorted ON bot_question (id)
    WHERE proposal_id IS NULL AND verdict NOT IN ('SOLVED', 'SMALL_TALK');
-- Serves the cases of a proposal.
CREATE INDEX bot_question_proposal ON bot_question (proposal_id, id) WHERE proposal_id > 0;
-- Serves "how often was this entry the answer".
CREATE INDEX bot_question_entry ON bot_question (entry_id, asked_at) WHERE entry_id IS NOT NULL;

-- Questions that mean the same and that the robot should know better.
CREATE TABLE bot_proposal (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    state       text        NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'REJECTED', 'UNDONE')),
    version     integer     NOT NULL DEFAULT 1,
    -- the question it began with
    title       text        NOT NULL,
    product     text,
    -- customers picked this entry when it was offered: the questions are phrasings of it
    picked_entry_id bigint,
    -- mean of the questions' vectors, of length one: 32-bit floats, little-endian
    model       text        NOT NULL,
    centroid    bytea       NOT NULL,
    size        integer     NOT NULL,
    created_at  timestamptz NOT NULL,
    decided_by  bigint,     -- account; null: the rule
    decided_at  timestamptz,
    decision    text CHECK (decision IN ('NEW_ENTRY', 'PHRASING', 'SMALL_TALK', 'REFUSE', 'NOTHING')),
    entry_id    bigint,     -- the entry that was made or extended
    small_talk  text,       -- code of the small talk that was made
    phrasings   text[]      NOT NULL DEFAULT '{}',  -- what was added
    reason      text,
    note        text        -- why the rule left it to the editor
);
-- Serves the list by state.
CREATE INDEX bot_proposal_state ON bot_proposal (state, id DESC);

-- Questions whose answer was decided by a human, asked again before every publication.
CREATE TABLE bot_regression_case (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    text        text        NOT NULL,
    product     text,
    expected    text        NOT NULL CHECK (expected IN ('ENTRY', 'SMALL_TALK', 'REFUSAL')),
    entry_id    bigint,     -- for ENTRY
    small_talk  text,       -- code, for SMALL_TALK
    proposal_id bigint,     -- null: added by hand
    added_by    bigint,
    added_at    timestamptz NOT NULL,
    CHECK ((expected = 'ENTRY') = (entry_id IS NOT NULL)),
    CHECK ((expected = 'SMALL_TALK') = (small_talk IS NOT NULL)),
    UNIQUE NULLS NOT DISTINCT (text, product)
);
-- Serves "undo".
CREATE INDEX bot_regression_case_proposal ON bot_regression_case (proposal_id);

-- How far learning has come, and the editors' rule.
CREATE TABLE bot_learning (
    only_row       boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    last_handover  bigint NOT NULL DEFAULT 0,
    -- how many customers must have picked the same entry; null: never without an editor
    auto_customers integer CHECK (auto_customers BETWEEN 2 AND 1000)
);
INSERT INTO bot_learning DEFAULT VALUES;
