-- Failed sign-ins in a row, per account and per network address; a success clears or lowers them.
CREATE TABLE sign_in_attempt (
    subject      text PRIMARY KEY,         -- account:<id>, unknown:<hash of what was typed>, address:<network address>
    failures     integer     NOT NULL,
    last_at      timestamptz NOT NULL,
    locked_until timestamptz
);

-- old rows are removed
CREATE INDEX sign_in_attempt_last_idx ON sign_in_attempt (last_at);
