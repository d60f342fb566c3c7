package io.zhike.chat.queue;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.CustomerLevel;
import io.zhike.account.Profile;
import io.zhike.chat.queue.DeskViews.CustomerBrief;
import io.zhike.chat.queue.DeskViews.CustomerCard;
import io.zhike.chat.queue.DeskViews.EarlierTalk;
import io.zhike.chat.queue.DeskViews.UnitBrief;
import io.zhike.chat.talk.Conversation;
import io.zhike.chat.talk.Names;
import io.zhike.shared.database.Rows;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who the customers of talks are, as staff see them. */
@Component
class Customers {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Names names;

    Customers(JdbcClient jdbc, Accounts accounts, Names names) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.names = names;
    }

    /** The customers of several talks, by talk; two queries. */
    Map<Long, CustomerBrief> of(Collection<Long> conversations) {
        var found = jdbc.sql("SELECT id, account_id, guest_id FROM chat_conversation WHERE id = ANY (?)")
                .param(conversations.toArray(Long[]::new))
                .query(Rows.of(Conversation.class))
                .list();
        var profiles = accounts.profiles(found.stream()
                .map(Conversation::account)
                .filter(Objects::nonNull)
                .toList());
        var briefs = new HashMap<Long, CustomerBrief>();
        for (var conversation : found) {
            var account = conversation.account();
            briefs.put(conversation.id(), brief(conversation, account == null ? null : profiles.get(account)));
        }
        return briefs;
    }

    private CustomerBrief brief(Conversation conversation, @Nullable Profile profile) {
        if (profile == null) {
            var guest = Objects.requireNonNullElse(conversation.guestId(), 0L);
            return new CustomerBrief(null, names.ofGuest(guest), true, null, CustomerLevel.NONE);
        }
        return new CustomerBrief(
                profile.id().value(), profile.displayName(), false, profile.unitName(), profile.level());
    }

    CustomerCard card(Conversation conversation) {
        var profile = Optional.ofNullable(conversation.account())
                .map((AccountId id) -> accounts.profile(id))
                .orElse(null);
        var brief = brief(conversation, profile);
        return new CustomerCard(
                brief.accountId(),
                brief.name(),
                brief.guest(),
                brief.unitName(),
                brief.level(),
                profile == null ? null : profile.phone(),
                profile == null ? null : profile.email(),
                profile == null ? null : profile.department(),
                profile == null ? null : profile.position(),
                profile == null ? List.of() : profile.products(),
                brief.unitName() == null ? null : new UnitBrief(brief.unitName()),
                earlier(conversation.id()),
                firstSeen(conversation.id()));
    }

    private List<EarlierTalk> earlier(long conversation) {
        return jdbc.sql("""
                        SELECT id, agent_id, requested_at, closed_at, score, topic FROM chat_handover
                        WHERE conversation_id = ? AND status IN ('CLOSED', 'LEFT_QUEUE') ORDER BY id DESC LIMIT 20
                        """)
                .param(conversation)
                .query((row, n) -> {
                    var agent = row.getObject("agent_id", Long.class);
                    var closed = row.getTimestamp("closed_at");
                    return new EarlierTalk(
                            row.getLong("id"),
                            agent == null ? null : names.of(agent).display(),
                            row.getTimestamp("requested_at").toInstant(),
                            closed == null ? null : closed.toInstant(),
                            row.getObject("score", Integer.class),
                            row.getString("topic"));
                })
                .list();
    }

    private Instant firstSeen(long conversation) {
        return jdbc.sql("SELECT created_at FROM chat_conversation WHERE id = ?")
                .param(conversation)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }
}
