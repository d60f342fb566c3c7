-- What people were told of. An event may be delivered again after a crash; its message is written once.
CREATE TABLE notification_told (
    occasion text        PRIMARY KEY,                  -- such as appointment:17:3
    told_at  timestamptz NOT NULL
);
-- old rows are removed
CREATE INDEX notification_told_at ON notification_told (told_at);
