-- Codes sent to a phone or mailbox. Rows stay for two days, because the limits per day are counted here.
CREATE TABLE verification_code (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    purpose    text        NOT NULL,
    channel    text        NOT NULL,
    recipient  text        NOT NULL,
    address    text        NOT NULL,       -- network address of who asked
    salt       bytea       NOT NULL,
    hash       bytea       NOT NULL,
    tries      smallint    NOT NULL DEFAULT 0,
    sent_at    timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz
);

-- the newest code of a recipient, and how many the recipient got today
CREATE INDEX verification_code_recipient_idx ON verification_code (recipient, sent_at DESC);
-- how many somebody asked for today
CREATE INDEX verification_code_address_idx ON verification_code (address, sent_at DESC);
-- old rows are removed
CREATE INDEX verification_code_sent_idx ON verification_code (sent_at);
