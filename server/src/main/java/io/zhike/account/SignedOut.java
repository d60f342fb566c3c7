package io.zhike.account;

/** Somebody ended one session; the person's other sessions go on. Live connections of this session must close. */
public record SignedOut(AccountId account, String sessionId) {}
