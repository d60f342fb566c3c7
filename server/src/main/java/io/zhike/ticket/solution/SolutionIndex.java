package io.zhike.ticket.solution;

import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import io.zhike.ticket.thread.Post;
import io.zhike.ticket.thread.PostKind;
import io.zhike.ticket.thread.Posts;
import io.zhike.ticket.thread.Ticket;
import io.zhike.ticket.thread.TicketChanged;
import io.zhike.ticket.thread.Tickets;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the solved questions that everybody who signed in may read, each with the answer that solved it, in the
 * transaction of each change: what is made private, opened again or merged is gone with it.
 */
@Component
class SolutionIndex {

    /** Pictures are for those who may open the question. */
    private static final Pattern PICTURE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");

    private final JdbcClient jdbc;
    private final Tickets tickets;
    private final Posts posts;

    SolutionIndex(JdbcClient jdbc, Tickets tickets, Posts posts) {
        this.jdbc = jdbc;
        this.tickets = tickets;
        this.posts = posts;
    }

    @EventListener
    void on(TicketChanged changed) {
        var ticket = tickets.find(changed.id()).filter(SolutionIndex::isForAll);
        var answer = ticket.flatMap(this::answer);
        var rows = answer.isPresent() ? write(ticket.get(), answer.get()) : remove(changed.id());
        if (rows > 0) {
            jdbc.sql("UPDATE ticket_solution_revision SET number = number + 1").update();
        }
    }

    private static boolean isForAll(Ticket ticket) {
        return ticket.channel() == TicketChannel.QUESTION && ticket.isListed() && ticket.isSolved();
    }

    /** The accepted answer; without one the last that staff wrote. */
    private Optional<String> answer(Ticket ticket) {
        var accepted = ticket.progress().acceptedPost();
        return posts.of(ticket.id()).stream()
                .filter(post -> post.kind() == PostKind.ANSWER)
                .filter(post -> accepted == null || post.id() == accepted)
                .reduce((earlier, later) -> later)
                .map(Post::text)
                .map(text -> PICTURE.matcher(text).replaceAll("").strip())
                .filter(text -> !text.isEmpty());
    }

    private int write(Ticket ticket, String answer) {
        var subject = ticket.subject();
        var solvedAt =
                Objects.requireNonNull(ticket.progress().solvedAt(), "a solved question knows when it was solved");
        return jdbc.sql("""
                        INSERT INTO ticket_solution AS s (ticket_id, question, answer, product, module, solved_at, version)
                        VALUES (:id, :question, :answer, :product, :module, :solved, :version)
                        ON CONFLICT (ticket_id) DO UPDATE
                        SET question = excluded.question, answer = excluded.answer, product = excluded.product,
                            module = excluded.module, solved_at = excluded.solved_at, version = excluded.version
                        WHERE (s.question, s.answer, s.product, s.module, s.solved_at)
                              IS DISTINCT FROM
                              (excluded.question, excluded.answer, excluded.product, excluded.module, excluded.solved_at)
                        """)
                .param("id", ticket.id().value())
                .param("question", subject.title())
                .param("answer", answer)
                .param("product", subject.product())
                .param("module", subject.module())
                .param("version", ticket.revision())
                .param("solved", solvedAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    private int remove(TicketId id) {
        return jdbc.sql("DELETE FROM ticket_solution WHERE ticket_id = ?")
                .param(id.value())
                .update();
    }
}
