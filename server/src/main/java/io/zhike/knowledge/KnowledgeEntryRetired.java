package io.zhike.knowledge;

/** An entry is no longer shown or answered with. */
public record KnowledgeEntryRetired(EntryId id) {}
