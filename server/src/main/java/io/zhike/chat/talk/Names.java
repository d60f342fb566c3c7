package io.zhike.chat.talk;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How people are called in talks; remembered for a minute. */
@Component
public class Names {

    /**
     * @param staffNumber 工号, null for customers
     */
    public record Name(String display, @Nullable String staffNumber) {}

    private final MessageSource messages;
    private final LoadingCache<Long, Name> names;

    Names(Accounts accounts, MessageSource messages) {
        this.messages = messages;
        this.names = Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(Duration.ofMinutes(1))
                .build(id -> {
                    var profile = accounts.profile(new AccountId(id));
                    return new Name(profile.displayName(), profile.staffNumber());
                });
    }

    public Name of(long accountId) {
        return names.get(accountId);
    }

    /** A guest's name, such as 访客 17. */
    public String ofGuest(long guestId) {
        return messages.getMessage("chat.guest-name", new Object[] {Long.toString(guestId)}, Locale.SIMPLIFIED_CHINESE);
    }
}
