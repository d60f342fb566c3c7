package io.zhike.account.notice;

/** A way by which a person hears of what happened. */
public enum NoticeChannel {
    /** The list of notices, with its live number. */
    IN_APP,
    EMAIL,
    /** Text message. */
    SMS
}
