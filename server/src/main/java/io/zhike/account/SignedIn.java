package io.zhike.account;

import java.io.Serializable;
import java.util.Set;
import org.springframework.security.core.AuthenticatedPrincipal;

/** The authenticated principal: who is signed in on this session. It is stored with the session, so keep it small. */
public record SignedIn(long accountId, String userName, Set<Role> roles)
        implements AuthenticatedPrincipal, Serializable {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public AccountId id() {
        return new AccountId(accountId);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The account's number, so that the session store finds all sessions of an account. */
    @Override
    public String getName() {
        return Long.toString(accountId);
    }
}
