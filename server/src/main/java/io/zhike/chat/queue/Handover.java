package io.zhike.chat.queue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request for a human and what came of it. */
record Handover(
        long id,
        long conversationId,
        long groupId,
        HandoverStatus status,
        int level,
        @Nullable String topic,
        Instant requestedAt,
        boolean returned,
        @Nullable Long agentId,
        @Nullable Long supervisorId) {

    boolean isServedBy(long account) {
        return agentId != null && agentId == account;
    }
}
