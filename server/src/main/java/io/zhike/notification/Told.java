package io.zhike.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What people were told of. An event may come again after a crash; nobody wants to read it twice. */
@Repository
class Told {

    /** Longer than any event waits for its delivery. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Told(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** True for one transaction only that commits; another one for the same occasion waits for its outcome. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean isFirst(String occasion) {
        return jdbc.sql("INSERT INTO notification_told (occasion, told_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(occasion, clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT10M")
    void removeOldEntries() {
        jdbc.sql("DELETE FROM notification_told WHERE told_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
