package io.zhike.notification;

/** A way to bring a text message to a phone. */
interface SmsPort {

    /** @throws RuntimeException when the provider did not take it */
    void send(String phone, String text);

    /** Whether another machine takes part: then it is called after commit, and again when it fails. */
    boolean isRemote();
}
