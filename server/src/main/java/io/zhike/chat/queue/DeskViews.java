package io.zhike.chat.queue;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhike.account.CustomerLevel;
import io.zhike.chat.talk.ConversationState;
import io.zhike.chat.talk.ConversationState.GroupBrief;
import io.zhike.chat.talk.MessageView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What staff see. */
final class DeskViews {

    private DeskViews() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CustomerBrief(
            @Nullable Long accountId,
            String name,
            boolean guest,
            @Nullable String unitName,
            CustomerLevel level) {}

    /**
     * @param unread messages of the customer that the staff have not read
     * @param waitedSeconds from asking to being assigned
     * @param note from whoever passed the talk on
     * @param why why this agent: LEAST_LOADED n/m, PREVIOUS_AGENT, ACCEPTED, TRANSFERRED, LEFT_MESSAGE n/m
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeskChat(
            long conversationId,
            long handoverId,
            CustomerBrief customer,
            ConversationState state,
            @Nullable MessageView lastMessage,
            int unread,
            Instant assignedAt,
            long waitedSeconds,
            String why,
            boolean customerOnline,
            @Nullable String topic,
            @Nullable String note,
            AgentName agent) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AgentName(long id, String name, @Nullable String staffNumber) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QueueEntry(
            long handoverId,
            long conversationId,
            CustomerBrief customer,
            GroupBrief group,
            Instant queuedAt,
            int position,
            boolean returned,
            @Nullable String topic,
            @Nullable String lastText) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeftMessage(
            long handoverId,
            long conversationId,
            CustomerBrief customer,
            String text,
            @Nullable String contactName,
            @Nullable String contactPhone,
            @Nullable String contactEmail,
            Instant createdAt) {}

    record Desk(
            Presence presence,
            int maxChats,
            List<DeskChat> chats,
            List<QueueEntry> queue,
            List<LeftMessage> leftMessages,
            List<GroupBrief> groups,
            boolean supervisor) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record UnitBrief(String name) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record EarlierTalk(
            long id,
            @Nullable String agentName,
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer score,
            @Nullable String topic) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CustomerCard(
            @Nullable Long accountId,
            String name,
            boolean guest,
            @Nullable String unitName,
            CustomerLevel level,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String department,
            @Nullable String position,
            List<String> products,
            @Nullable UnitBrief unit,
            List<EarlierTalk> handovers,
            Instant firstSeenAt) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeskConversation(@Nullable DeskChat chat, ConversationState state, CustomerCard customer) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Colleague(
            long id,
            String name,
            @Nullable String staffNumber,
            Presence presence,
            int active,
            int maxChats,
            List<String> groups) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Figures(
            int waiting,
            int active,
            long longestWaitSeconds,
            int closedToday,
            @Nullable Double averageScoreToday) {}

    record Supervision(List<Colleague> agents, List<QueueEntry> waiting, List<DeskChat> active, Figures figures) {}
}
