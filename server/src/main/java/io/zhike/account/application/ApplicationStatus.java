package io.zhike.account.application;

/** Where an application stands. */
enum ApplicationStatus {
    PENDING,
    APPROVED,
    /** With a reason; the person may apply again. */
    REJECTED
}
