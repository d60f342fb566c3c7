package io.zhike.account;

/** Identifies an account for its whole life. */
public record AccountId(long value) {}
