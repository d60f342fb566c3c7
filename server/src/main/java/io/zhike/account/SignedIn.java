package io.zhike.account;

import java.io.Serializable;
import java.util.Set;

/** The authenticated principal: who is signed in on this session. */
public record SignedIn(long accountId, String userName, Set<Role> roles) implements Serializable {

    public AccountId id() {
        return new AccountId(accountId);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
