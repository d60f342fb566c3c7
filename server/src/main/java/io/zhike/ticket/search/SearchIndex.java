package io.zhike.ticket.search;

import io.zhike.shared.text.Markdown;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.thread.Post;
import io.zhike.ticket.thread.PostKind;
import io.zhike.ticket.thread.Posts;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.TicketChanged;
import io.zhike.ticket.thread.Tickets;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what tickets are found by in step with them, in the transaction of each change. */
@Component
class SearchIndex {

    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final Posts posts;

    SearchIndex(JdbcClient jdbc, Tickets tickets, Posts posts) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.posts = posts;
    }

    @EventListener
    void on(TicketChanged changed) {
        tickets.find(changed.id()).ifPresent(this::write);
    }

    private void write(Ticket ticket) {
        var unit = ticket.unit();
        jdbc.sql("""
                        INSERT INTO ticket_search (ticket_id, channel, listed, solved, author_id, unit_id, updated_at,
                                                   tokens)
                        VALUES (:id, :channel, :listed, :solved, :author, :unit, :updated,
                                array_to_tsvector(:tokens))
                        ON CONFLICT (ticket_id) DO UPDATE
                        SET listed = excluded.listed, solved = excluded.solved, updated_at = excluded.updated_at,
                            tokens = excluded.tokens
                        """)
                .param("id", ticket.id().value())
                .param("channel", ticket.channel().name())
                .param("listed", ticket.isListed())
                .param("solved", ticket.isSolved())
                .param("author", ticket.author().value())
                .param("unit", unit == null ? null : unit.value())
                .param("updated", ticket.updatedAt().atOffset(ZoneOffset.UTC))
                .param("tokens", lexemes(ticket).toArray(String[]::new))
                .update();
        jdbc.sql("INSERT INTO ticket_count (ticket_id) VALUES (?) ON CONFLICT DO NOTHING")
                .param(ticket.id().value())
                .update();
    }

    private Set<String> lexemes(Ticket ticket) {
        var subject = ticket.subject();
        var lexemes = new LinkedHashSet<String>();
        Words.ofText(subject.title()).forEach(word -> lexemes.add(Words.title(word)));
        lexemes.add(Words.channel(ticket.channel()));
        if (ticket.isListed()) {
            lexemes.add(Words.listed(ticket.channel(), ticket.isSolved()));
        }
        lexemes.addAll(Words.tree(subject.product(), subject.version(), subject.module()));
        lexemes.addAll(Words.ofText(said(ticket.id(), subject.title() + " \n " + Markdown.toText(subject.body()))));
        return lexemes;
    }

    /** What asker and staff said to each other; internal notes are not among it. */
    private String said(TicketId id, String question) {
        var answers = posts.of(id).stream()
                .filter(post -> post.kind() == PostKind.ANSWER || post.kind() == PostKind.FOLLOW_UP)
                .map(Post::text)
                .map(Markdown::toText);
        return Stream.concat(Stream.of(question), answers).collect(Collectors.joining("\n"));
    }
}
