package io.zhike.ticket.mail;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The service mailbox; off while {@code address} is empty. Without {@code host} answers go out and nothing is read.
 *
 * @param address to which customers write
 * @param host of the IMAP server
 * @param port 0 for the usual one
 * @param folder that is read; mails in it that are not marked as read are new
 * @param poll pause between two looks
 * @param authservId name by which the receiving server signs Authentication-Results; null when there is none to trust
 * @param requireAuthentication with {@code authservId}: whether only senders that it passed are believed, instead of all
 *     that it did not fail
 * @param hourly so many mails per address and hour are taken
 * @param maxSize larger mails are not read
 * @param receipts whether who mails a question is told that it arrived
 * @param answerAll whether also those get answers by mail who asked on the site
 * @param product code in the product tree of questions whose asker uses none of it; null for the first
 * @param module code in the product tree of questions that name none; null for the last
 */
@ConfigurationProperties("zhike.ticket.mail")
record MailProperties(
        @DefaultValue("") String address,
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("tls") Security security,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("1m") Duration poll,
        @Nullable String authservId,
        @DefaultValue("true") boolean requireAuthentication,
        @DefaultValue("20") int hourly,
        @DefaultValue("60MB") DataSize maxSize,
        @DefaultValue("true") boolean receipts,
        @DefaultValue("false") boolean answerAll,
        @Nullable String product,
        @Nullable String module) {

    /** How the connection is protected. */
    enum Security {
        TLS,
        STARTTLS,
        /** Only for a server on the same machine. */
        NONE
    }

    boolean isOn() {
        return !address.isBlank();
    }

    /** What our Message-IDs end with. */
    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "MailProperties[address=%s, host=%s, port=%d]".formatted(address, host, port);
    }
}
