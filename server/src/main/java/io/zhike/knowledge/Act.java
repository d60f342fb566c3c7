package io.zhike.knowledge;

/** What made a version of an entry. */
public enum Act {
    CREATED,
    CHANGED,
    PUBLISHED,
    RETIRED,
    /** Taken back from retirement, as a draft. */
    RESTORED,
    SCHEDULED,
    /** An earlier version's content again. */
    REVERTED,
    /** From a file. */
    IMPORTED,
    /** From what customers asked. */
    LEARNED,
    /** What was learned was taken back. */
    UNLEARNED
}
