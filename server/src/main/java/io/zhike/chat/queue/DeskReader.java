package io.zhike.chat.queue;

import io.zhike.account.Accounts;
import io.zhike.account.Role;
import io.zhike.chat.ChatProperties;
import io.zhike.chat.hours.SkillGroup;
import io.zhike.chat.hours.SkillGroups;
import io.zhike.chat.log.Messages;
import io.zhike.chat.queue.DeskViews.AgentName;
import io.zhike.chat.queue.DeskViews.Colleague;
import io.zhike.chat.queue.DeskViews.CustomerBrief;
import io.zhike.chat.queue.DeskViews.Desk;
import io.zhike.chat.queue.DeskViews.DeskChat;
import io.zhike.chat.queue.DeskViews.Figures;
import io.zhike.chat.queue.DeskViews.LeftMessage;
import io.zhike.chat.queue.DeskViews.QueueEntry;
import io.zhike.chat.queue.DeskViews.Supervision;
import io.zhike.chat.talk.Attendance;
import io.zhike.chat.talk.ConversationState.GroupBrief;
import io.zhike.chat.talk.LiveConversations;
import io.zhike.chat.talk.MessageViews;
import io.zhike.chat.talk.Names;
import io.zhike.chat.talk.Party;
import io.zhike.shared.database.Rows;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the desk of an agent and the view of a supervisor. */
@Component
class DeskReader {

    private static final int MAX_LISTED = 200;

    private static final String CHATS = """
            SELECT h.id, h.conversation_id, h.agent_id, h.requested_at, h.assigned_at, h.why, h.topic, h.transfer_note AS note,
                   (SELECT count(*) FROM chat_message m
                    WHERE m.conversation_id = h.conversation_id AND m.sender_kind = 0
                      AND m.seq > coalesce((SELECT r.seq FROM chat_read r
                                            WHERE r.conversation_id = h.conversation_id AND r.side = 1), 0)) AS unread
            FROM chat_handover h WHERE h.status = 'ACTIVE'
            """;

    private static final String QUEUE = """
            SELECT h.id, h.conversation_id, h.group_id, g.name AS group_name, h.requested_at, h.returned, h.topic,
                   row_number() OVER (PARTITION BY h.group_id
                                      ORDER BY h.returned DESC, h.level DESC, h.requested_at, h.id) AS place,
                   (SELECT m.text FROM chat_message m
                    WHERE m.conversation_id = h.conversation_id AND m.sender_kind = 0 AND m.kind = 0
                    ORDER BY m.seq DESC LIMIT 1) AS last_text
            FROM chat_handover h JOIN chat_skill_group g ON g.id = h.group_id
            WHERE h.status = 'WAITING' AND h.group_id = ANY (?)
            ORDER BY h.returned DESC, h.level DESC, h.requested_at, h.id LIMIT ?
            """;

    private final JdbcClient jdbc;
    private final Agents agents;
    private final SkillGroups groups;
    private final Customers customers;
    private final Messages messages;
    private final MessageViews views;
    private final LiveConversations live;
    private final Attendance attendance;
    private final Accounts accounts;
    private final Names names;
    private final Clock clock;
    private final ChatProperties properties;

    DeskReader(
            JdbcClient jdbc,
            Agents agents,
            SkillGroups groups,
            Customers customers,
            Messages messages,
            MessageViews views,
            LiveConversations live,
            Attendance attendance,
            Accounts accounts,
            Names names,
            Clock clock,
            ChatProperties properties) {
        this.jdbc = jdbc;
        this.agents = agents;
        this.groups = groups;
        this.customers = customers;
        this.messages = messages;
        this.views = views;
        this.live = live;
        this.attendance = attendance;
        this.accounts = accounts;
        this.names = names;
        this.clock = clock;
        this.properties = properties;
    }

    Desk desk(Party.Member member) {
        var agent = agents.ensure(member.accountId());
        var own = groups.all().stream()
                .filter(group -> member.isSupervisor() || group.members().contains(member.accountId()))
                .toList();
        return new Desk(
                agent.presence(),
                agent.maxChats(),
                chats(member.accountId()),
                queue(own),
                leftMessages(own),
                own.stream()
                        .map(group -> new GroupBrief(group.id(), group.name()))
                        .toList(),
                member.isSupervisor());
    }

    /** The talk of one request, if it is going on. */
    Optional<DeskChat> chat(long conversation) {
        return rows(" AND h.conversation_id = ?", conversation).stream().findFirst();
    }

    private List<DeskChat> chats(long agent) {
        return rows(" AND h.agent_id = ? ORDER BY h.assigned_at", agent);
    }

    private List<DeskChat> rows(String where, @Nullable Long parameter) {
        var query = jdbc.sql(CHATS + where);
        var rows = (parameter == null ? query : query.param(parameter))
                .query(Rows.of(ChatRow.class))
                .list();
        var who = customers.of(rows.stream().map(ChatRow::conversationId).toList());
        return rows.stream()
                .map(row -> chat(row, Objects.requireNonNull(who.get(row.conversationId()))))
                .toList();
    }

    private record ChatRow(
            long id,
            long conversationId,
            long agentId,
            Instant requestedAt,
            Instant assignedAt,
            String why,
            @Nullable String topic,
            @Nullable String note,
            int unread) {}

    private DeskChat chat(ChatRow row, CustomerBrief customer) {
        var last = messages.before(row.conversationId(), Integer.MAX_VALUE, 1);
        var name = names.of(row.agentId());
        return new DeskChat(
                row.conversationId(),
                row.id(),
                customer,
                live.state(row.conversationId()),
                last.isEmpty() ? null : views.of(last.getFirst()),
                row.unread(),
                row.assignedAt(),
                Duration.between(row.requestedAt(), row.assignedAt()).toSeconds(),
                row.why(),
                attendance.isPresent(row.conversationId()),
                row.topic(),
                row.note(),
                new AgentName(row.agentId(), name.display(), name.staffNumber()));
    }

    private List<QueueEntry> queue(List<SkillGroup> of) {
        record Row(
                long id,
                long conversationId,
                long groupId,
                String groupName,
                Instant requestedAt,
                boolean returned,
                @Nullable String topic,
                int place,
                @Nullable String lastText) {}
        var rows = jdbc.sql(QUEUE)
                .param(ids(of))
                .param(MAX_LISTED)
                .query(Rows.of(Row.class))
                .list();
        var who = customers.of(rows.stream().map(Row::conversationId).toList());
        return rows.stream()
                .map(row -> new QueueEntry(
                        row.id(),
                        row.conversationId(),
                        Objects.requireNonNull(who.get(row.conversationId())),
                        new GroupBrief(row.groupId(), row.groupName()),
                        row.requestedAt(),
                        row.place(),
                        row.returned(),
                        row.topic(),
                        row.lastText()))
                .toList();
    }

    private List<LeftMessage> leftMessages(List<SkillGroup> of) {
        record Row(
                long id,
                long conversationId,
                @Nullable String leftText,
                @Nullable String contactName,
                @Nullable String contactPhone,
                @Nullable String contactEmail,
                Instant requestedAt) {}
        var rows = jdbc.sql("""
                        SELECT id, conversation_id, left_text, contact_name, contact_phone, contact_email, requested_at
                        FROM chat_handover WHERE status = 'LEFT_MESSAGE' AND group_id = ANY (?)
                        ORDER BY requested_at LIMIT ?
                        """)
                .param(ids(of))
                .param(MAX_LISTED)
                .query(Rows.of(Row.class))
                .list();
        var who = customers.of(rows.stream().map(Row::conversationId).toList());
        return rows.stream()
                .map(row -> new LeftMessage(
                        row.id(),
                        row.conversationId(),
                        Objects.requireNonNull(who.get(row.conversationId())),
                        Objects.requireNonNullElse(row.leftText(), ""),
                        row.contactName(),
                        row.contactPhone(),
                        row.contactEmail(),
                        row.requestedAt()))
                .toList();
    }

    private static Long[] ids(List<SkillGroup> of) {
        return of.stream().map(SkillGroup::id).toArray(Long[]::new);
    }

    /** All staff who can serve, those who are there first. */
    List<Colleague> colleagues() {
        var states = agents.all().stream().collect(Collectors.toMap(Agents.AgentState::id, Function.identity()));
        var memberships = memberships();
        return accounts.withAnyRole(Set.of(Role.AGENT, Role.SUPERVISOR)).stream()
                .map(profile -> {
                    var id = profile.id().value();
                    var state = states.getOrDefault(
                            id, new Agents.AgentState(id, Presence.OFFLINE, Agents.DEFAULT_MAX_CHATS, 0));
                    return new Colleague(
                            id,
                            profile.displayName(),
                            profile.staffNumber(),
                            state.presence(),
                            state.active(),
                            state.maxChats(),
                            memberships.getOrDefault(id, List.of()));
                })
                .sorted(java.util.Comparator.comparing(Colleague::presence).thenComparing(Colleague::name))
                .toList();
    }

    private Map<Long, List<String>> memberships() {
        var memberships = new HashMap<Long, List<String>>();
        for (var group : groups.all()) {
            group.members()
                    .forEach(member -> memberships
                            .computeIfAbsent(member, id -> new java.util.ArrayList<>())
                            .add(group.name()));
        }
        return memberships;
    }

    Supervision supervision() {
        var waiting = queue(groups.all());
        var active = rows(" ORDER BY h.assigned_at", null);
        return new Supervision(colleagues(), waiting, active, figures(waiting, active.size()));
    }

    private Figures figures(List<QueueEntry> waiting, int active) {
        var now = clock.instant();
        var midnight = now.atZone(properties.zone())
                .toLocalDate()
                .atStartOfDay(properties.zone())
                .toInstant();
        record Today(int closed, @Nullable Double score) {}
        var today =
                jdbc.sql("""
                        SELECT count(*) AS closed, avg(score)::float8 AS score FROM chat_handover
                        WHERE status = 'CLOSED' AND assigned_at IS NOT NULL AND closed_at >= ?
                        """).param(Timestamp.from(midnight)).query(Today.class).single();
        var longest = waiting.stream()
                .mapToLong(entry -> Duration.between(entry.queuedAt(), now).toSeconds())
                .max()
                .orElse(0);
        return new Figures(waiting.size(), active, longest, today.closed(), today.score());
    }
}
