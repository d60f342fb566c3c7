package io.zhike.account.credentials;

import io.zhike.account.Profile;
import org.jspecify.annotations.Nullable;

/** Who the caller is; without a profile the caller is a guest. */
record SessionView(boolean authenticated, @Nullable Profile profile) {

    static final SessionView GUEST = new SessionView(false, null);

    static SessionView of(Profile profile) {
        return new SessionView(true, profile);
    }
}
