package io.zhike.chat;

import io.zhike.account.AccountId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param asker null for guests
 * @param entryId the knowledge entry whose question the customer clicked, if it was a click
 * @param recentTexts up to five earlier texts of the customer in this talk, newest first
 */
public record RobotQuestion(
        long conversationId,
        @Nullable AccountId asker,
        String text,
        @Nullable Long entryId,
        List<String> recentTexts) {}
