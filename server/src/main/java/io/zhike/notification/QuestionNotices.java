package io.zhike.notification;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.notice.NoticeChannel;
import io.zhike.account.notice.NoticeKind;
import io.zhike.ticket.TicketAnswered;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketMerged;
import io.zhike.ticket.TicketSilent;
import io.zhike.ticket.TicketSummaries;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells people what became of what they asked. */
@Component
class QuestionNotices {

    private static final Duration USEFUL = Duration.ofDays(7);
    /** Characters of an answer: enough to see whether it is worth a click. */
    private static final int START = 160;

    private final Notifier notifier;
    private final TicketSummaries tickets;
    private final TicketGaps gaps;
    private final Accounts accounts;
    private final Texts texts;

    QuestionNotices(Notifier notifier, TicketSummaries tickets, TicketGaps gaps, Accounts accounts, Texts texts) {
        this.notifier = notifier;
        this.tickets = tickets;
        this.gaps = gaps;
        this.accounts = accounts;
        this.texts = texts;
    }

    /** Staff may ask a question of their own and answer it. */
    @ApplicationModuleListener
    void on(TicketAnswered event) {
        if (!event.author().equals(event.agent())) {
            var start = Map.of("start", start(event));
            var notice =
                    notice("ticket-answered", event.id(), event.channel(), event.author(), event.occasion(), start);
            notifier.tell(event.byMail() ? notice.only(NoticeChannel.SMS) : notice);
        }
    }

    @ApplicationModuleListener
    void on(TicketSilent event) {
        notifier.tell(notice("ticket-silent", event.id(), event.channel(), event.author(), event.occasion(), Map.of()));
    }

    @ApplicationModuleListener
    void on(TicketMerged event) {
        var into = Map.of("into", event.into().number(event.channel()));
        notifier.tell(notice("ticket-merged", event.id(), event.channel(), event.author(), event.occasion(), into));
    }

    /**
     * Only to a mailbox that is known to be the asker's, and nothing of what the vendor's own people talk about: mails
     * are read by many machines.
     */
    private String start(TicketAnswered event) {
        if (event.channel() == TicketChannel.INTERNAL
                || accounts.verifiedEmail(event.author()).isEmpty()) {
            return "";
        }
        return tickets.answer(event.id(), event.post())
                .map(answer -> texts.of("ticket-answered.start", Map.of("start", Texts.start(answer, START))))
                .orElse("");
    }

    private Notice notice(
            String key,
            TicketId id,
            TicketChannel channel,
            AccountId to,
            String occasion,
            Map<String, String> further) {
        var title = tickets.find(id).map(TicketSummaries.Summary::title).orElse("");
        var all = new HashMap<>(gaps.ofAsker(id, channel, title));
        all.putAll(further);
        return new Notice(to, NoticeKind.QUESTION, occasion, key, all, USEFUL);
    }
}
