package io.zhike.chat.talk;

import io.zhike.account.AccountId;
import org.jspecify.annotations.Nullable;

/** Whose talk it is: an account's or a guest's, never both. */
public record Conversation(
        long id, @Nullable Long accountId, @Nullable Long guestId) {

    public @Nullable AccountId account() {
        return accountId == null ? null : new AccountId(accountId);
    }

    boolean belongsTo(Party party) {
        return switch (party) {
            case Party.Guest guest -> guestId != null && guestId == guest.guestId();
            case Party.Member member -> accountId != null && accountId == member.accountId();
        };
    }
}
