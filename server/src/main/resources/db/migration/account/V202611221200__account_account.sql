-- A person who may sign in: customer or staff.
CREATE TABLE account (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_name     text        NOT NULL,
    phone         text,                            -- mainland mobile number, 11 digits
    email         text,                            -- lower case
    password_hash text        NOT NULL,
    real_name     text,
    unit_name     text,                            -- as the person wrote it
    unit_id       bigint,                          -- organisation's unit, once somebody linked it
    department    text,
    position      text,
    products      text[]      NOT NULL DEFAULT '{}',
    roles         text[]      NOT NULL DEFAULT '{CUSTOMER}',
    level         text        NOT NULL DEFAULT 'NONE' CHECK (level IN ('NONE', 'VIP', 'TAD')),
    staff_number  text,
    created_at    timestamptz NOT NULL DEFAULT now()
);

-- Sign-in by name, phone or e-mail, and the last word on "taken" when two people register at the same moment.
CREATE UNIQUE INDEX account_user_name_key ON account (lower(user_name));
CREATE UNIQUE INDEX account_phone_key ON account (phone);
CREATE UNIQUE INDEX account_email_key ON account (lower(email));
CREATE UNIQUE INDEX account_staff_number_key ON account (staff_number);
