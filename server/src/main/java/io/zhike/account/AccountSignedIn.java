package io.zhike.account;

/** Somebody signed in; a new session begins. */
public record AccountSignedIn(AccountId account) {}
