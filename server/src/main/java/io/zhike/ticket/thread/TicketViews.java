package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import io.zhike.account.Profile;
import io.zhike.organisation.Unit;
import io.zhike.organisation.Units;
import io.zhike.shared.text.Markdown;
import io.zhike.ticket.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes what a person sees of a ticket. */
@Component
public class TicketViews {

    private final Posts posts;
    private final Tickets tickets;
    private final People people;
    private final Counters counters;
    private final TicketFiles files;
    private final Units units;

    TicketViews(Posts posts, Tickets tickets, People people, Counters counters, TicketFiles files, Units units) {
        this.posts = posts;
        this.tickets = tickets;
        this.people = people;
        this.counters = counters;
        this.files = files;
        this.units = units;
    }

    /** @param notes whether internal notes are part of it: only at the agents' desk */
    public TicketView of(Ticket ticket, Viewer reader, boolean notes) {
        var thread = posts.of(ticket.id()).stream()
                .filter(post -> notes || post.kind() != PostKind.NOTE)
                .toList();
        var names = people.profiles(Stream.concat(
                        Stream.of(ticket.author(), ticket.assignee()),
                        thread.stream().map(Post::author))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return view(
                ticket,
                reader,
                thread.stream().map(post -> view(ticket, post, reader, names)).toList(),
                names);
    }

    private TicketView view(Ticket ticket, Viewer reader, List<PostView> thread, Map<AccountId, Profile> names) {
        var subject = ticket.subject();
        var progress = ticket.progress();
        var counts = counters.of(ticket.id(), reader.person().id());
        var named = reader.mayKnowAuthor(ticket);
        var assignee = reader.isStaff() ? ticket.assignee() : null;
        return new TicketView(
                ticket.id().value(),
                ticket.number(),
                ticket.channel(),
                subject.title(),
                html(ticket.id(), subject.body()),
                files(ticket.id(), false, subject.files()),
                subject.product(),
                subject.version(),
                subject.module(),
                subject.category(),
                subject.urgency(),
                ticket.isPublic(),
                progress.status(),
                ticket.level(),
                People.view(names.get(ticket.author()), ticket.author(), reader, named),
                named ? unitName(ticket, names.get(ticket.author())) : null,
                reader.isAuthor(ticket),
                counts.favourite(),
                counts.reads(),
                counts.favourites(),
                ticket.createdAt(),
                ticket.updatedAt(),
                named ? progress.dueAt() : null,
                progress.solvedAt(),
                progress.acceptedPost(),
                named ? ticket.rating() : null,
                named ? ticket.ratingText() : null,
                mergedInto(progress.mergedInto(), reader),
                assignee == null ? null : People.view(names.get(assignee), assignee, reader, true),
                ticket.revision(),
                thread);
    }

    private PostView view(Ticket ticket, Post post, Viewer reader, Map<AccountId, Profile> names) {
        var event = post.kind() == PostKind.EVENT ? Event.valueOf(post.text()) : null;
        var author = post.author();
        return new PostView(
                post.id(),
                post.kind(),
                author == null ? null : People.view(names.get(author), author, reader, reader.mayKnowAuthor(ticket)),
                event,
                event == null ? html(ticket.id(), post.text()) : null,
                files(ticket.id(), post.kind() == PostKind.NOTE, post.files()),
                post.createdAt());
    }

    private List<FileView> files(TicketId ticket, boolean note, List<Long> ids) {
        return files.of(ticket, note, ids).stream().map(FileView::of).toList();
    }

    /** Pictures are files of the same thread; whoever may not see a file gets none. */
    private static String html(TicketId ticket, String markdown) {
        return Markdown.toHtml(
                markdown,
                picture -> picture.matches("file:[0-9]{1,18}")
                        ? "/api/tickets/%d/files/%s".formatted(ticket.value(), picture.substring("file:".length()))
                        : null);
    }

    private @Nullable Long mergedInto(@Nullable Long id, Viewer reader) {
        return id == null
                ? null
                : tickets.find(new TicketId(id))
                        .filter(reader::maySee)
                        .map(ticket -> ticket.id().value())
                        .orElse(null);
    }

    private @Nullable String unitName(Ticket ticket, @Nullable Profile author) {
        var unit = ticket.unit();
        var written = author == null ? null : author.unitName();
        return unit == null ? written : units.find(unit).map(Unit::name).orElse(written);
    }
}
