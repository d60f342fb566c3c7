package io.zhike.notification;

/** A way to bring a plain-text e-mail to a mailbox. */
interface EmailPort {

    /** @throws RuntimeException when the server did not take it */
    void send(String address, String subject, String text);

    /** Whether another machine takes part: then it is called after commit, and again when it fails. */
    boolean isRemote();
}
