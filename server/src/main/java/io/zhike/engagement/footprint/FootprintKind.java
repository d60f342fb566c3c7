package io.zhike.engagement.footprint;

/** The six kinds of the user manual. */
public enum FootprintKind {
    QUESTION,
    DOCUMENT,
    LESSON,
    KNOWLEDGE,
    FAVOURITE,
    DOWNLOAD
}
