package io.zhike.ticket.question;

import io.zhike.account.Role;
import io.zhike.organisation.Product;
import io.zhike.organisation.Products;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.TicketSubmitted;
import io.zhike.ticket.deadline.Deadlines;
import io.zhike.ticket.thread.NewTicket;
import io.zhike.ticket.thread.Subject;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.TicketFiles;
import io.zhike.ticket.thread.Tickets;
import io.zhike.ticket.thread.Viewer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes in questions. */
@Service
public class Asking {

    private final Tickets tickets;
    private final TicketFiles files;
    private final Products products;
    private final Deadlines deadlines;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asking(
            Tickets tickets,
            TicketFiles files,
            Products products,
            Deadlines deadlines,
            Drafts drafts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tickets = tickets;
        this.files = files;
        this.products = products;
        this.deadlines = deadlines;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** @return the ticket, the same one however often the same form comes */
    @Transactional
    public TicketId submit(Viewer asker, TicketForm form) {
        var before = tickets.submitted(asker.person().id(), form.key());
        if (before.isEmpty()) {
            drafts.remove(asker.person().id(), form.channel());
        }
        return submitMail(asker, form);
    }

    /** As {@link #submit}, for what was not written into the form on the site: a draft there stays. */
    @Transactional
    public TicketId submitMail(Viewer asker, TicketForm form) {
        asker.requireEntry(form.channel());
        internalPeopleUseTheirOwnChannel(asker, form.channel());
        theProductTreeHas(form);
        var author = asker.person().id();
        var made = tickets.insert(ticket(asker, form));
        if (made.isEmpty()) {
            return tickets.submitted(author, form.key()).orElseThrow();
        }
        var id = made.get();
        files.send(author, Ticket.fileScope(id), form.fileIds());
        events.publishEvent(new TicketSubmitted(id, form.channel(), author));
        return id;
    }

    /** The manual's note: the vendor's own people use the internal consultation. */
    private static void internalPeopleUseTheirOwnChannel(Viewer asker, TicketChannel channel) {
        if (channel == TicketChannel.QUESTION && asker.person().has(Role.INTERNAL)) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "use-internal-consultation");
        }
    }

    private void theProductTreeHas(TicketForm form) {
        var product = products.all().stream()
                .filter(p -> p.code().equals(form.product()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("product", "unknown"));
        if (!product.versions().contains(form.version())) {
            throw ProblemException.invalid("version", "unknown");
        }
        if (product.modules().stream().map(Product.Module::code).noneMatch(form.module()::equals)) {
            throw ProblemException.invalid("module", "unknown");
        }
    }

    private NewTicket ticket(Viewer asker, TicketForm form) {
        var level = deadlines.level(asker);
        var subject = new Subject(
                form.title().strip(),
                form.body().strip(),
                form.fileIds(),
                form.product(),
                form.version(),
                form.module(),
                form.category(),
                form.urgency());
        return new NewTicket(
                form.channel(),
                asker.person().id(),
                asker.unit(),
                form.key(),
                subject,
                form.isPublic(),
                level,
                deadlines.due(level),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
