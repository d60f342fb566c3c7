package io.zhike.knowledge;

/** An entry became visible to customers. */
public record KnowledgeEntryPublished(EntryId id) {}
