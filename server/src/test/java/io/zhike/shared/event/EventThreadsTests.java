package io.zhike.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.zhike.testing.ApplicationTest;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.AsyncConfigurer;

@ApplicationTest
class EventThreadsTests {

    private static final int BURST = 200;

    @Autowired
    private AsyncConfigurer async;

    @Autowired
    private DataSource database;

    @Test
    void aBurstOfEventsLeavesMostConnectionsToRequestsAndIsAllDelivered() throws Exception {
        var delivered = new CountDownLatch(BURST);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        var gate = new Semaphore(0);
        for (int i = 0; i < BURST; i++) {
            java.util.Objects.requireNonNull(async.getAsyncExecutor()).execute(() -> {
                most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                gate.acquireUninterruptibly();
                atOnce.decrementAndGet();
                delivered.countDown();
            });
        }
        gate.release(BURST);
        assertThat(delivered.await(30, TimeUnit.SECONDS)).isTrue();
        var connections = database.unwrap(HikariDataSource.class).getMaximumPoolSize();
        assertThat(most.get()).isBetween(1, connections / 2);
    }
}
