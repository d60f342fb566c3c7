package io.zhike.ticket.mail;

import io.zhike.account.Accounts;
import io.zhike.account.notice.NoticeChannel;
import io.zhike.account.notice.NoticeKind;
import io.zhike.account.notice.NoticePreferences;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.thread.Ticket;
import org.springframework.stereotype.Component;

/** Whose answers go out in a thread of mails. */
@Component
public class MailedAnswers {

    private final MailProperties properties;
    private final MailLog log;
    private final Accounts accounts;
    private final NoticePreferences preferences;

    MailedAnswers(MailProperties properties, MailLog log, Accounts accounts, NoticePreferences preferences) {
        this.properties = properties;
        this.log = log;
        this.accounts = accounts;
        this.preferences = preferences;
    }

    /** Who wrote a mail is answered by mail whatever they chose; who asked on the site may not want mails. */
    public boolean goByMail(Ticket ticket) {
        return properties.isOn()
                && ticket.channel() == TicketChannel.QUESTION
                && (log.hasMail(ticket.id()) || properties.answerAll() && wantsMail(ticket))
                && accounts.verifiedEmail(ticket.author()).isPresent();
    }

    private boolean wantsMail(Ticket ticket) {
        return preferences.wants(ticket.author(), NoticeKind.QUESTION, NoticeChannel.EMAIL);
    }
}
