-- What a person wants otherwise than NoticeKind says; found by the primary key.
CREATE TABLE account_notice_preference (
    account_id bigint  NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    kind       text    NOT NULL,                       -- NoticeKind
    channel    text    NOT NULL,                       -- NoticeChannel
    wanted     boolean NOT NULL,
    PRIMARY KEY (account_id, kind, channel)
);
