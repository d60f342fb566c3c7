package io.zhike.notification;

import io.zhike.account.Channel;
import java.util.Map;

/** E-mail stays here. */
record OutboxEmail(Outbox outbox) implements EmailPort {

    @Override
    public void send(String address, String subject, String text, Map<String, String> headers) {
        outbox.add(Channel.EMAIL, address, subject, text);
    }

    @Override
    public boolean isRemote() {
        return false;
    }
}
