package io.zhike.knowledge;

/**
 * A knowledge entry as it stands.
 *
 * @param version counts its changes, from 1
 */
public record Entry(EntryId id, String code, EntryContent content, EntryStatus status, int version) {}
