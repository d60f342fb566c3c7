package io.zhike.knowledge;

/** Identifies a knowledge entry for its whole life. */
public record EntryId(long value) {}
