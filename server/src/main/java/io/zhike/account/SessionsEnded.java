package io.zhike.account;

import org.jspecify.annotations.Nullable;

/**
 * The sessions of an account ended (password change, recovery): live connections must close. The end of a single
 * session is {@link SignedOut}.
 *
 * @param keptSessionId the session that goes on, null when all ended
 */
public record SessionsEnded(AccountId account, @Nullable String keptSessionId) {}
