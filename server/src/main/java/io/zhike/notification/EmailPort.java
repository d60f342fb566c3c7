package io.zhike.notification;

import java.util.Map;

/** A way to bring a plain-text e-mail to a mailbox. */
interface EmailPort {

    /**
     * @param headers further ones, by name, such as {@code Message-ID}
     * @throws RuntimeException when the server did not take it
     */
    void send(String address, String subject, String text, Map<String, String> headers);

    /** Whether another machine takes part: then it is called after commit, and again when it fails. */
    boolean isRemote();
}
