package io.zhike.engagement.news;

import io.zhike.account.notice.NoticeKind;

/** What happened to a person's thing. */
enum NewsKind {
    /** Staff answered, or asked back. */
    ANSWERED(NoticeKind.QUESTION),
    /** It counts as solved because nobody objected for long. */
    SOLVED(NoticeKind.QUESTION),
    /** It was merged into another question. */
    MERGED(NoticeKind.QUESTION),
    /** The application was approved. */
    APPROVED(NoticeKind.APPLICATION),
    /** The application was refused. */
    REJECTED(NoticeKind.APPLICATION),
    /** An agent takes care of the appointment. */
    TAKEN(NoticeKind.APPOINTMENT),
    /** Staff moved the appointment to another time. */
    RESCHEDULED(NoticeKind.APPOINTMENT),
    /** The appointment is done. */
    COMPLETED(NoticeKind.APPOINTMENT),
    /** Staff cancelled the appointment. */
    CANCELLED(NoticeKind.APPOINTMENT),
    /** The appointment begins soon. */
    SOON(NoticeKind.REMINDER),
    /** Staff: somebody else made the person the handler. */
    ASSIGNED(NoticeKind.WORK),
    /** Staff: the asker added something, or opened it again. */
    FOLLOWED_UP(NoticeKind.WORK),
    /** Staff: the promised time passed. */
    OVERDUE(NoticeKind.WORK);

    private final NoticeKind notice;

    NewsKind(NoticeKind notice) {
        this.notice = notice;
    }

    /** Under what a person wants it, or does not. */
    NoticeKind notice() {
        return notice;
    }
}
