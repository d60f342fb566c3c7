package io.zhike.engagement.news;

/** What happened to a person's thing. */
enum NewsKind {
    /** Staff answered, or asked back. */
    ANSWERED,
    /** It counts as solved because nobody objected for long. */
    SOLVED,
    /** It was merged into another question. */
    MERGED,
    /** The application was approved. */
    APPROVED,
    /** The application was refused. */
    REJECTED,
    /** An agent takes care of the appointment. */
    TAKEN,
    /** Staff moved the appointment to another time. */
    RESCHEDULED,
    /** The appointment is done. */
    COMPLETED,
    /** Staff cancelled the appointment. */
    CANCELLED
}
