package io.zhike.ticket.mail;

import io.zhike.ticket.mail.MailProperties.Security;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** The folder of new mails on the IMAP server, open until it is closed. */
final class ImapFolder implements AutoCloseable {

    private static final String TIMEOUT_MS = "20000";

    private final Store store;
    private final Folder folder;

    private ImapFolder(Store store, Folder folder) {
        this.store = store;
        this.folder = folder;
    }

    static ImapFolder open(MailProperties to) throws MessagingException {
        var protocol = to.security() == Security.TLS ? "imaps" : "imap";
        var store = Session.getInstance(settings("mail." + protocol + ".", to)).getStore(protocol);
        try {
            store.connect(to.host(), to.port() == 0 ? -1 : to.port(), to.user(), to.password());
            var folder = store.getFolder(to.folder());
            folder.open(Folder.READ_WRITE);
            return new ImapFolder(store, folder);
        } catch (MessagingException e) {
            store.close();
            throw e;
        }
    }

    private static Properties settings(String prefix, MailProperties to) {
        var settings = new Properties();
        settings.setProperty(prefix + "connectiontimeout", TIMEOUT_MS);
        settings.setProperty(prefix + "timeout", TIMEOUT_MS);
        settings.setProperty(prefix + "writetimeout", TIMEOUT_MS);
        settings.setProperty(prefix + "ssl.checkserveridentity", "true");
        settings.setProperty(prefix + "starttls.enable", Boolean.toString(to.security() == Security.STARTTLS));
        settings.setProperty(prefix + "starttls.required", Boolean.toString(to.security() == Security.STARTTLS));
        // reading alone must not mark a mail as read
        settings.setProperty(prefix + "peek", "true");
        return settings;
    }

    /** Oldest first. */
    List<Message> unread(int most) throws MessagingException {
        var found = folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
        return Arrays.stream(found).limit(most).toList();
    }

    @Override
    public void close() throws MessagingException {
        try (store) {
            folder.close(false);
        }
    }
}
