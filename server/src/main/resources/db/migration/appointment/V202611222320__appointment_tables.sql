-- How appointments of a product line are offered; those who serve a product line are its group.
CREATE TABLE appointment_plan (
    product        text     PRIMARY KEY,               -- code of organisation's product line
    days_ahead     integer  NOT NULL CHECK (days_ahead BETWEEN 1 AND 90),
    notice_minutes integer  NOT NULL CHECK (notice_minutes BETWEEN 0 AND 10080),
    members        bigint[] NOT NULL DEFAULT '{}',     -- accounts of agents; nobody named means every agent
    version        integer  NOT NULL DEFAULT 1
);

-- The week as it is repeated; on which dates, the working calendar says.
CREATE TABLE appointment_weekly_slot (
    product  text     NOT NULL REFERENCES appointment_plan,
    weekday  smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7), -- ISO, Monday is 1
    starts   time     NOT NULL,
    ends     time     NOT NULL,
    capacity integer  NOT NULL CHECK (capacity BETWEEN 0 AND 999),
    PRIMARY KEY (product, weekday, starts),
    CHECK (starts < ends)
);

-- A slot that somebody wanted: the row that whoever books it holds until the end of the transaction. It has no counter;
-- what is taken are the appointments themselves.
CREATE TABLE appointment_slot (
    product   text        NOT NULL,
    starts_at timestamptz NOT NULL,
    PRIMARY KEY (product, starts_at)
);

CREATE TABLE appointment_number (
    day  date    PRIMARY KEY,
    last integer NOT NULL
);

CREATE TABLE appointment (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number        text        NOT NULL UNIQUE,         -- YY20261122-0001
    account_id    bigint      NOT NULL,
    unit_id       bigint,                              -- organisation's unit of the account when it was booked
    submit_key    uuid        NOT NULL,                -- made by the form: sending twice books once
    unit_name     text        NOT NULL,
    contact_name  text        NOT NULL,
    contact_phone text        NOT NULL,
    product       text        NOT NULL,
    module        text        NOT NULL,
    title         text        NOT NULL,
    description   text        NOT NULL,
    starts_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    scheduled_at  timestamptz NOT NULL,                -- when this time was chosen
    state         text        NOT NULL CHECK (state IN ('SUBMITTED', 'IN_PROGRESS', 'DONE', 'CANCELLED')),
    handler_id    bigint,                              -- account of the agent who took it
    sequence      integer     NOT NULL DEFAULT 0,      -- of the calendar file: grows when the time changes
    created_at    timestamptz NOT NULL,
    updated_at    timestamptz NOT NULL,
    version       integer     NOT NULL DEFAULT 1,
    FOREIGN KEY (product, starts_at) REFERENCES appointment_slot,
    CHECK (starts_at < ends_at),
    CHECK (state NOT IN ('IN_PROGRESS', 'DONE') OR handler_id IS NOT NULL)
);

-- the same form sent twice
CREATE UNIQUE INDEX appointment_submit_key ON appointment (account_id, submit_key);
-- how many places of a slot are taken
CREATE INDEX appointment_places ON appointment (product, starts_at) WHERE state <> 'CANCELLED';
-- one's own, last changed first
CREATE INDEX appointment_own ON appointment (account_id, updated_at DESC, id DESC);
-- the desk's days; what comes soon
CREATE INDEX appointment_time ON appointment (starts_at, id);

-- What happened to an appointment. Rows are only ever added.
CREATE TABLE appointment_event (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    appointment_id bigint      NOT NULL REFERENCES appointment,
    act            text        NOT NULL CHECK (act IN ('SUBMITTED', 'TAKEN', 'RESCHEDULED', 'COMPLETED', 'CANCELLED')),
    at             timestamptz NOT NULL,
    actor_id       bigint      NOT NULL,
    staff_number   text,                               -- of staff, as it was then
    note           text,                               -- reason or result
    starts_at      timestamptz NOT NULL                -- the time it was for after this
);
-- the history in its order
CREATE INDEX appointment_event_history ON appointment_event (appointment_id, id);

CREATE FUNCTION appointment_event_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'appointment_event is append-only';
END
$$;

CREATE TRIGGER appointment_event_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON appointment_event
    FOR EACH STATEMENT EXECUTE FUNCTION appointment_event_is_append_only();

-- Which reminders went out; a new time is reminded of anew.
CREATE TABLE appointment_reminder (
    appointment_id bigint      NOT NULL REFERENCES appointment,
    starts_at      timestamptz NOT NULL,
    lead           text        NOT NULL CHECK (lead IN ('DAY', 'HOUR')),
    sent_at        timestamptz NOT NULL,
    PRIMARY KEY (appointment_id, starts_at, lead)
);
