package io.zhike.knowledge;

/** Where an entry is in its life. Only published ones are answered with or shown to customers. */
public enum EntryStatus {
    DRAFT,
    PUBLISHED,
    RETIRED
}
