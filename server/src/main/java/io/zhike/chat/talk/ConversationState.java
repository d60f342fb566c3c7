package io.zhike.chat.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What both sides see of a talk beside its messages.
 *
 * @param position place in the queue from 1, while waiting
 * @param expectedWaitSeconds an estimate, absent when no agent is there to estimate from
 * @param agentsOnline agents of the group who are there, while waiting
 * @param rateable the last talk with a human, if it ended and has no rating yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConversationState(
        Mode mode,
        @Nullable Long handoverId,
        @Nullable Integer position,
        @Nullable Integer expectedWaitSeconds,
        @Nullable Integer agentsOnline,
        @Nullable AgentBrief agent,
        @Nullable SupervisorBrief supervisor,
        @Nullable GroupBrief group,
        @Nullable Rateable rateable,
        int customerReadSeq,
        int staffReadSeq,
        int lastSeq) {

    public record AgentBrief(long id, String name, @Nullable String staffNumber, boolean online) {}

    public record SupervisorBrief(long id, String name) {}

    public record GroupBrief(long id, String name) {}

    public record Rateable(long handoverId) {}

    /** May this member of staff write into the talk now? */
    public boolean isServedBy(long accountId) {
        return agent != null && agent.id() == accountId || supervisor != null && supervisor.id() == accountId;
    }

    ConversationState withReads(int byCustomer, int byStaff) {
        return new ConversationState(
                mode,
                handoverId,
                position,
                expectedWaitSeconds,
                agentsOnline,
                agent,
                supervisor,
                group,
                rateable,
                byCustomer,
                byStaff,
                lastSeq);
    }

    ConversationState withQueue(int place, @Nullable Integer waitSeconds, int online) {
        return new ConversationState(
                mode,
                handoverId,
                place,
                waitSeconds,
                online,
                agent,
                supervisor,
                group,
                rateable,
                customerReadSeq,
                staffReadSeq,
                lastSeq);
    }
}
