package io.zhike.knowledge;

/** A published entry says something else now. */
public record KnowledgeEntryChanged(EntryId id) {}
