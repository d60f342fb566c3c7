-- What came to the service mailbox, each mail once: whoever takes the row handles the mail, in the same transaction.
CREATE TABLE ticket_mail_in (
    message_key text        PRIMARY KEY,              -- Message-ID, or a digest of a mail that has none
    sender      text,                                 -- lower case; null when it names nobody
    subject     text        NOT NULL,
    outcome     text        NOT NULL CHECK (outcome IN ('TAKEN', 'QUESTION', 'FOLLOW_UP', 'IGNORED', 'REFUSED', 'FAILED')),
    reason      text,                                 -- code; of FAILED what went wrong
    ticket_id   bigint REFERENCES ticket ON DELETE SET NULL,
    attempts    integer     NOT NULL DEFAULT 1,
    received_at timestamptz NOT NULL
);
-- how many mails an address sent within the hour
CREATE INDEX ticket_mail_in_sender ON ticket_mail_in (sender, received_at);
-- the mails of a ticket, and whether there are any
CREATE INDEX ticket_mail_in_ticket ON ticket_mail_in (ticket_id, received_at) WHERE ticket_id IS NOT NULL;
-- what has no ticket is forgotten after a while
CREATE INDEX ticket_mail_in_forgotten ON ticket_mail_in (received_at) WHERE ticket_id IS NULL;

-- What was sent for tickets: each answer once, and by which Message-ID replies come back.
CREATE TABLE ticket_mail_out (
    message_id text        PRIMARY KEY,
    kind       text        NOT NULL CHECK (kind IN ('ANSWER', 'REFUSAL')),
    ticket_id  bigint REFERENCES ticket ON DELETE CASCADE,
    post_id    bigint UNIQUE,                         -- ticket_post of an answer
    recipient  text        NOT NULL,
    sent_at    timestamptz NOT NULL
);
-- what was sent about a ticket, for References
CREATE INDEX ticket_mail_out_ticket ON ticket_mail_out (ticket_id, sent_at) WHERE ticket_id IS NOT NULL;
-- whether an address was refused within the day
CREATE INDEX ticket_mail_out_refusal ON ticket_mail_out (recipient, sent_at) WHERE kind = 'REFUSAL';
-- how many were refused within the hour
CREATE INDEX ticket_mail_out_refused ON ticket_mail_out (sent_at) WHERE kind = 'REFUSAL';

-- The secret word by which a subject line names its ticket, for programs that lose References.
CREATE TABLE ticket_mail_thread (
    ticket_id bigint PRIMARY KEY REFERENCES ticket ON DELETE CASCADE,
    token     text   NOT NULL
);
