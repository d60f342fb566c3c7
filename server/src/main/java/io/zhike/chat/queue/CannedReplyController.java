package io.zhike.chat.queue;

import io.zhike.chat.talk.Party;
import io.zhike.shared.database.Rows;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.security.Principal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Replies kept ready: one's own, and those that all share. Shared ones are changed by supervisors only. */
@RestController
@RequestMapping("/api/desk/canned-replies")
@PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR')")
class CannedReplyController {

    record CannedReply(long id, String shortcut, String title, String text, boolean shared) {}

    record CannedReplyRequest(
            @NotBlank @Size(max = 20) @Pattern(regexp = "[\\p{L}\\p{N}_-]+")
            String shortcut,

            @NotBlank @Size(max = 50) String title,
            @NotBlank @Size(max = 2000) String text,
            boolean shared) {}

    private final JdbcClient jdbc;

    CannedReplyController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    List<CannedReply> cannedReplies(Principal principal) {
        return jdbc.sql("""
                        SELECT id, shortcut, title, text, owner_id IS NULL AS shared FROM chat_canned_reply
                        WHERE owner_id = ? OR owner_id IS NULL ORDER BY owner_id IS NULL, shortcut, id
                        """)
                .param(member(principal).accountId())
                .query(Rows.of(CannedReply.class))
                .list();
    }

    @PostMapping
    CannedReply addCannedReply(Principal principal, @Valid @RequestBody CannedReplyRequest body) {
        var id = jdbc.sql(
                        "INSERT INTO chat_canned_reply (owner_id, shortcut, title, text) VALUES (?, ?, ?, ?) RETURNING id")
                .param(owner(principal, body))
                .param(body.shortcut())
                .param(body.title())
                .param(body.text())
                .query(Long.class)
                .single();
        return new CannedReply(id, body.shortcut(), body.title(), body.text(), body.shared());
    }

    @PutMapping("/{id}")
    CannedReply changeCannedReply(
            Principal principal, @PathVariable long id, @Valid @RequestBody CannedReplyRequest body) {
        requireOwn(principal, id);
        jdbc.sql("UPDATE chat_canned_reply SET owner_id = ?, shortcut = ?, title = ?, text = ? WHERE id = ?")
                .param(owner(principal, body))
                .param(body.shortcut())
                .param(body.title())
                .param(body.text())
                .param(id)
                .update();
        return new CannedReply(id, body.shortcut(), body.title(), body.text(), body.shared());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeCannedReply(Principal principal, @PathVariable long id) {
        requireOwn(principal, id);
        jdbc.sql("DELETE FROM chat_canned_reply WHERE id = ?").param(id).update();
    }

    private static @Nullable Long owner(Principal principal, CannedReplyRequest body) {
        var member = member(principal);
        if (!body.shared()) {
            return member.accountId();
        }
        if (!member.isSupervisor()) {
            throw new ProblemException(HttpStatus.FORBIDDEN, "forbidden");
        }
        return null;
    }

    /** Nobody touches another agent's replies; shared ones are the supervisors'. */
    private void requireOwn(Principal principal, long id) {
        var member = member(principal);
        var own = jdbc.sql(
                        "SELECT count(*) FROM chat_canned_reply WHERE id = ? AND (owner_id = ? OR owner_id IS NULL AND ?)")
                .params(id, member.accountId(), member.isSupervisor())
                .query(Integer.class)
                .single();
        if (own == 0) {
            throw ProblemException.notFound();
        }
    }

    private static Party.Member member(Principal principal) {
        return (Party.Member) Party.require(principal);
    }
}
