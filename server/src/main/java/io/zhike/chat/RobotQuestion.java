package io.zhike.chat;

import io.zhike.account.AccountId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param asker null for guests
 * @param entryId the knowledge entry whose question the customer clicked, if it was a click
 * @param recentTexts up to five earlier texts of the customer in this talk, newest first
 * @param seq number of the message in its talk; the same question asked again has the same number
 * @param talkSince when a human last closed the talk: what was said before is another matter; null if none ever did
 */
public record RobotQuestion(
        long conversationId,
        @Nullable AccountId asker,
        String text,
        @Nullable Long entryId,
        List<String> recentTexts,
        int seq,
        @Nullable Instant talkSince) {}
