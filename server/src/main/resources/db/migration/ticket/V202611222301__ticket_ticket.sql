-- A question of a customer, or an internal consultation of the vendor's own staff: separate channels.
CREATE TABLE ticket (
    id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel          text        NOT NULL CHECK (channel IN ('QUESTION', 'INTERNAL')),
    author_id        bigint      NOT NULL,             -- account
    unit_id          bigint,                           -- organisation's unit of the author when it was asked
    submit_key       uuid        NOT NULL,             -- made by the form: sending twice makes one
    title            text        NOT NULL,
    body             text        NOT NULL,             -- Markdown
    files            bigint[]    NOT NULL DEFAULT '{}',
    product          text        NOT NULL,
    product_version  text        NOT NULL,
    module           text        NOT NULL,
    category         text        NOT NULL,
    urgency          text        NOT NULL CHECK (urgency IN ('NORMAL', 'URGENT', 'CRITICAL')),
    is_public        boolean     NOT NULL,
    level            text        NOT NULL CHECK (level IN ('NONE', 'VIP', 'TAD')),
    status           text        NOT NULL CHECK (status IN ('OPEN', 'WAITING', 'ANSWERED', 'SOLVED', 'MERGED')),
    assignee_id      bigint,                           -- account of staff
    merged_into      bigint REFERENCES ticket,
    due_at           timestamptz,                      -- while OPEN
    minutes_left     integer,                          -- of the promise, while WAITING for the customer
    escalated_at     timestamptz,
    solved_at        timestamptz,
    accepted_post_id bigint,
    rating           smallint CHECK (rating BETWEEN 1 AND 5),
    rating_text      text,
    created_at       timestamptz NOT NULL,
    updated_at       timestamptz NOT NULL,
    revision         integer     NOT NULL DEFAULT 1,
    CHECK ((status = 'OPEN') = (due_at IS NOT NULL)),
    CHECK ((status = 'WAITING') = (minutes_left IS NOT NULL)),
    CHECK ((status = 'MERGED') = (merged_into IS NOT NULL))
);

-- the same form sent twice
CREATE UNIQUE INDEX ticket_submit_key ON ticket (author_id, submit_key);
-- the agents' queue by due time, and what is overdue
CREATE INDEX ticket_due ON ticket (channel, due_at, id) WHERE status = 'OPEN';
-- one agent's own queue
CREATE INDEX ticket_assigned_due ON ticket (assignee_id, due_at, id) WHERE status = 'OPEN';
-- what waits for customers, what was solved; also what has been silent for long
CREATE INDEX ticket_status_updated ON ticket (channel, status, updated_at DESC, id DESC);
-- duplicates that were merged into a ticket
CREATE INDEX ticket_merged_into ON ticket (merged_into) WHERE merged_into IS NOT NULL;

-- What was said after the question, and what happened.
CREATE TABLE ticket_post (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ticket_id  bigint      NOT NULL REFERENCES ticket ON DELETE CASCADE,
    kind       text        NOT NULL CHECK (kind IN ('FOLLOW_UP', 'ANSWER', 'NOTE', 'EVENT')),
    author_id  bigint,                                 -- null: the system
    post_key   uuid        NOT NULL,                   -- sending twice makes one
    text       text        NOT NULL,                   -- Markdown; of an EVENT its code
    files      bigint[]    NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL,
    UNIQUE (ticket_id, post_key)
);
-- the thread in its order
CREATE INDEX ticket_post_thread ON ticket_post (ticket_id, id);

-- What a person has begun to write; one per channel.
CREATE TABLE ticket_draft (
    account_id bigint      NOT NULL,
    channel    text        NOT NULL CHECK (channel IN ('QUESTION', 'INTERNAL')),
    content    jsonb       NOT NULL,
    saved_at   timestamptz NOT NULL,
    PRIMARY KEY (account_id, channel)
);

-- Counters stand apart: they change with every look, and must not touch the indexes of the search.
CREATE TABLE ticket_count (
    ticket_id  bigint  PRIMARY KEY REFERENCES ticket ON DELETE CASCADE,
    reads      integer NOT NULL DEFAULT 0,
    favourites integer NOT NULL DEFAULT 0
);
-- hot questions
CREATE INDEX ticket_count_reads ON ticket_count (reads DESC, ticket_id DESC);

-- A person counts once a day.
CREATE TABLE ticket_read (
    day        date   NOT NULL,
    ticket_id  bigint NOT NULL,
    account_id bigint NOT NULL,
    PRIMARY KEY (day, ticket_id, account_id)
);

CREATE TABLE ticket_favourite (
    account_id bigint      NOT NULL,
    ticket_id  bigint      NOT NULL REFERENCES ticket ON DELETE CASCADE,
    since      timestamptz NOT NULL,
    PRIMARY KEY (account_id, ticket_id)
);

-- A solved question that should become knowledge, for the editors.
CREATE TABLE ticket_knowledge_proposal (
    ticket_id   bigint      PRIMARY KEY REFERENCES ticket ON DELETE CASCADE,
    question    text        NOT NULL,
    answer      text        NOT NULL,                  -- Markdown
    proposed_by bigint      NOT NULL,
    proposed_at timestamptz NOT NULL
);
