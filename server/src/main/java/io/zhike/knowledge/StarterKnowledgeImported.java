package io.zhike.knowledge;

/**
 * The content files changed published knowledge. One event for all entries, because there are thousands.
 *
 * @param entries how many entries were added, changed or retired
 */
public record StarterKnowledgeImported(int entries) {}
