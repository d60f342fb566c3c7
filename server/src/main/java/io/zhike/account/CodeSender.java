package io.zhike.account;

import java.util.Map;

/**
 * Brings a message to a phone or a mailbox. It is called within the transaction that made the code, and must not
 * let the caller wait for somebody else's machine.
 */
public interface CodeSender {

    /**
     * @param to a phone number or an e-mail address, normalised
     * @param template key of the text in the messages: {@code message.<template>.sms}, {@code .subject}, {@code .email}
     * @param params what the text mentions, by name
     */
    void send(Channel channel, String to, String template, Map<String, String> params);
}
