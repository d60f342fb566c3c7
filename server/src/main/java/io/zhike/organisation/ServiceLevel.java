package io.zhike.organisation;

/** What a unit's contract promises, lowest first. */
public enum ServiceLevel {
    NONE,
    VIP,
    TAD
}
