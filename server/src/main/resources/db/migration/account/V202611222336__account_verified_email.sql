-- Addresses that somebody proved to be theirs by a code sent there; what is typed at the registration proves nothing.
CREATE TABLE account_verified_email (
    account_id  bigint      PRIMARY KEY REFERENCES account ON DELETE CASCADE,
    email       text        NOT NULL,                  -- lower case; counts while it is the account's address
    verified_at timestamptz NOT NULL DEFAULT now()
);
