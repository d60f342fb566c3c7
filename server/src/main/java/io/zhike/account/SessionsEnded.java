package io.zhike.account;

import org.jspecify.annotations.Nullable;

/**
 * The sessions of an account ended (sign-out, password change, recovery): live connections must close.
 *
 * @param keptSessionId the session that goes on, null when all ended
 */
public record SessionsEnded(AccountId account, @Nullable String keptSessionId) {}
