package io.zhike.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.account.Channel;
import io.zhike.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.task.TaskExecutor;
import org.springframework.core.task.VirtualThreadTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.scheduling.annotation.EnableAsync;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.test.util.AopTestUtils;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig
@Tag("A1")
class CourierTests {

    @Autowired
    private Courier courier;

    @Autowired
    private Provider provider;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void aProviderIsOnlyCalledAfterTheCommit() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            courier.bring(message("committed", Instant.now().plusSeconds(60)));
            assertThat(provider.sent).doesNotContain("committed");
        });
        await().until(() -> provider.sent.contains("committed"));
    }

    @Test
    void whatWasRolledBackIsNotSent() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            courier.bring(message("rolled back", Instant.now().plusSeconds(60)));
            transaction.setRollbackOnly();
        });
        new TransactionTemplate(transactions)
                .executeWithoutResult(transaction ->
                        courier.bring(message("later", Instant.now().plusSeconds(60))));
        await().until(() -> provider.sent.contains("later"));
        assertThat(provider.sent).doesNotContain("rolled back");
    }

    @Test
    void aFailureIsTriedAgain() throws Exception {
        provider.failures.set(1);
        direct().on(message("second try", Instant.now().plusSeconds(60)));
        assertThat(provider.sent).contains("second try");
    }

    @Test
    void aMessageThatComesTooLateIsDropped() throws Exception {
        direct().on(message("late", Instant.now().minusSeconds(1)));
        assertThat(provider.sent).doesNotContain("late");
    }

    /** Without the thread of its own that it gets by {@code @Async}. */
    private Courier direct() {
        return AopTestUtils.getTargetObject(courier);
    }

    private static OutgoingMessage message(String text, Instant uselessAfter) {
        return new OutgoingMessage(Channel.SMS, "19900001111", null, text, uselessAfter);
    }

    /** Somebody else's machine. */
    static final class Provider implements SmsPort {

        private final List<String> sent = new CopyOnWriteArrayList<>();
        private final AtomicInteger failures = new AtomicInteger();

        @Override
        public void send(String phone, String text) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("The provider is down");
            }
            sent.add(text);
        }

        @Override
        public boolean isRemote() {
            return true;
        }
    }

    @Configuration
    @EnableAsync
    @EnableTransactionManagement
    @Import(Courier.class)
    static class Setup {

        @Bean
        TaskExecutor applicationTaskExecutor() {
            return new VirtualThreadTaskExecutor();
        }

        @Bean
        DataSource database() {
            return TestDatabase.fresh();
        }

        @Bean
        PlatformTransactionManager transactions(DataSource database) {
            return new JdbcTransactionManager(database);
        }

        @Bean
        Provider sms() {
            return new Provider();
        }

        @Bean
        EmailPort email() {
            return new SmtpEmail(new org.springframework.mail.javamail.JavaMailSenderImpl(), "service@example.com");
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
