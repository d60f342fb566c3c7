package io.zhike.notification;

import io.zhike.account.AccountId;
import io.zhike.account.notice.NoticeChannel;
import io.zhike.account.notice.NoticeKind;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person may want to be told of.
 *
 * @param occasion names the event among all
 * @param key of the texts {@code message.<key>.subject}, {@code .email} and {@code .sms}
 * @param gaps what the texts mention; {@code name} is filled in when it is not among them
 * @param useful a message that could not go out for so long is dropped
 * @param ways by which it may go out at all; what the person does not want is left out
 * @param phone for the text message; null for that of the account
 */
record Notice(
        AccountId person,
        NoticeKind kind,
        String occasion,
        String key,
        Map<String, String> gaps,
        Duration useful,
        Set<NoticeChannel> ways,
        @Nullable String phone) {

    Notice(AccountId person, NoticeKind kind, String occasion, String key, Map<String, String> gaps, Duration useful) {
        this(person, kind, occasion, key, gaps, useful, EnumSet.of(NoticeChannel.EMAIL, NoticeChannel.SMS), null);
    }

    Notice only(NoticeChannel way) {
        return new Notice(person, kind, occasion, key, gaps, useful, Set.of(way), phone);
    }

    Notice withSmsTo(String contact) {
        return new Notice(person, kind, occasion, key, gaps, useful, ways, contact);
    }
}
