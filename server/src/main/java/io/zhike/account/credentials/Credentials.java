package io.zhike.account.credentials;

import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import java.util.Set;

/** What is needed to check a sign-in. */
record Credentials(long accountId, String userName, Set<Role> roles, String passwordHash) {

    SignedIn signedIn() {
        return new SignedIn(accountId, userName, roles);
    }

    @Override
    public String toString() {
        return "Credentials[" + accountId + "]";
    }
}
