package io.zhike.chat.talk;

import java.security.Principal;

/** A guest's identity on a WebSocket. */
record GuestPrincipal(long guestId) implements Principal {

    @Override
    public String getName() {
        return "guest:" + guestId;
    }
}
