package io.zhike.notification;

import io.zhike.account.Channel;

/** Text messages stay here. */
record OutboxSms(Outbox outbox) implements SmsPort {

    @Override
    public void send(String phone, String text) {
        outbox.add(Channel.SMS, phone, null, text);
    }

    @Override
    public boolean isRemote() {
        return false;
    }
}
