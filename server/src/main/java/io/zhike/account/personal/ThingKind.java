package io.zhike.account.personal;

/** What a person may come across; together with its number it tells a page what to open. */
public enum ThingKind {
    QUESTION,
    /** A question of the vendor's own staff. */
    CONSULTATION,
    /** A knowledge entry. */
    ENTRY,
    DOCUMENT,
    /** A lesson of the online classes. */
    LESSON,
    /** A tool or patch. */
    DOWNLOAD,
    APPOINTMENT,
    /** A person's own application for a role. */
    APPLICATION
}
