package io.zhike.notification;

import io.zhike.account.Channel;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings messages out: into the outbox within the caller's transaction, to a provider after its commit, so that
 * nobody waits for another machine and nothing goes out for an act that was rolled back.
 */
@Component
class Courier {

    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    private final SmsPort sms;
    private final EmailPort email;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RetryTemplate retries = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(3)
            .delay(Duration.ofSeconds(1))
            .multiplier(4)
            .build());

    Courier(SmsPort sms, EmailPort email, ApplicationEventPublisher events, Clock clock) {
        this.sms = sms;
        this.email = email;
        this.events = events;
        this.clock = clock;
    }

    void bring(OutgoingMessage message) {
        var remote = message.channel() == Channel.SMS ? sms.isRemote() : email.isRemote();
        if (remote) {
            events.publishEvent(message);
        } else {
            handOver(message);
        }
    }

    /** No transaction and a thread of its own: neither a connection nor other events wait while a provider thinks. */
    @Async("applicationTaskExecutor")
    @TransactionalEventListener
    void on(OutgoingMessage message) throws RetryException {
        retries.<Boolean>execute(() -> {
            if (clock.instant().isAfter(message.uselessAfter())) {
                log.warn("A message by {} could not be sent in time and was dropped", message.channel());
            } else {
                handOver(message);
            }
            return true;
        });
    }

    private void handOver(OutgoingMessage message) {
        switch (message.channel()) {
            case SMS -> sms.send(message.to(), message.text());
            case EMAIL ->
                email.send(
                        message.to(),
                        Objects.requireNonNullElse(message.subject(), ""),
                        message.text(),
                        Objects.requireNonNullElse(message.headers(), Map.of()));
        }
    }
}
