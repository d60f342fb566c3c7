package io.zhike.account.personal;

/** The lists of the latest messages. */
public enum LatestList {
    /** A person's solved questions, by the time they were asked. */
    SOLVED_QUESTIONS,
    /** A person's questions that are not solved, by the time they were asked. */
    UNSOLVED_QUESTIONS,
    /** A person's appointments, by the time they were submitted. */
    APPOINTMENTS
}
