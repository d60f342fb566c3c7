-- What would have left the machine: read by the operator where no SMS or mail provider is set up.
CREATE TABLE notification_outbox (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    channel    text        NOT NULL CHECK (channel IN ('SMS', 'EMAIL')),
    recipient  text        NOT NULL,
    subject    text,
    text       text        NOT NULL,
    created_at timestamptz NOT NULL
);

-- newest first, of one channel; the page of all channels follows the primary key
CREATE INDEX notification_outbox_channel_idx ON notification_outbox (channel, id DESC);
-- old rows are removed
CREATE INDEX notification_outbox_created_idx ON notification_outbox (created_at);
