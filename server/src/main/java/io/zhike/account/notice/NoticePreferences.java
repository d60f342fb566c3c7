package io.zhike.account.notice;

import io.zhike.account.AccountId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people want to be told of. Kept is only what differs from {@link NoticeKind}, so that a better default reaches
 * everybody who never chose.
 */
@Repository
public class NoticePreferences {

    private final JdbcClient jdbc;

    NoticePreferences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean wants(AccountId account, NoticeKind kind, NoticeChannel channel) {
        return jdbc.sql("""
                        SELECT wanted FROM account_notice_preference
                        WHERE account_id = ? AND kind = ? AND channel = ?
                        """)
                .params(account.value(), kind.name(), channel.name())
                .query(Boolean.class)
                .optional()
                .orElseGet(() -> kind.isWantedByDefault(channel));
    }

    Map<Way, Boolean> deviations(AccountId account) {
        return jdbc
                .sql("SELECT kind, channel, wanted FROM account_notice_preference WHERE account_id = ?")
                .param(account.value())
                .query(NoticeChoice.class)
                .list()
                .stream()
                .collect(Collectors.toMap(choice -> new Way(choice.kind(), choice.channel()), NoticeChoice::wanted));
    }

    /** All of them or none. */
    @Transactional
    public void choose(AccountId account, Collection<NoticeChoice> choices) {
        choices.forEach(choice -> choose(account, choice));
    }

    private void choose(AccountId account, NoticeChoice choice) {
        var isDefault = choice.kind().isWantedByDefault(choice.channel()) == choice.wanted();
        var sql = isDefault
                ? "DELETE FROM account_notice_preference WHERE account_id = :me AND kind = :kind AND channel = :channel"
                : """
                        INSERT INTO account_notice_preference (account_id, kind, channel, wanted)
                        VALUES (:me, :kind, :channel, :wanted)
                        ON CONFLICT (account_id, kind, channel) DO UPDATE SET wanted = excluded.wanted
                        """;
        jdbc.sql(sql)
                .param("me", account.value())
                .param("kind", choice.kind().name())
                .param("channel", choice.channel().name())
                .param("wanted", choice.wanted())
                .update();
    }

    record Way(NoticeKind kind, NoticeChannel channel) {}
}
