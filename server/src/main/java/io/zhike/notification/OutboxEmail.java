package io.zhike.notification;

import io.zhike.account.Channel;

/** E-mail stays here. */
record OutboxEmail(Outbox outbox) implements EmailPort {

    @Override
    public void send(String address, String subject, String text) {
        outbox.add(Channel.EMAIL, address, subject, text);
    }

    @Override
    public boolean isRemote() {
        return false;
    }
}
