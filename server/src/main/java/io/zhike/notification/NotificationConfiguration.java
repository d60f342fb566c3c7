package io.zhike.notification;

import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses the ways out; by default nothing leaves the machine. */
@Configuration(proxyBeanMethods = false)
class NotificationConfiguration {

    @Bean
    SmsPort smsPort(NotificationProperties properties, Outbox outbox) {
        return switch (properties.sms()) {
            case OUTBOX -> new OutboxSms(outbox);
            case HTTP ->
                new HttpSms(Objects.requireNonNull(
                        properties.smsHttp(), "zhike.notification.sms=http needs zhike.notification.sms-http.url"));
        };
    }

    @Bean
    EmailPort emailPort(NotificationProperties properties, Outbox outbox, ObjectProvider<JavaMailSender> server) {
        return switch (properties.email()) {
            case OUTBOX -> new OutboxEmail(outbox);
            case SMTP ->
                new SmtpEmail(
                        Objects.requireNonNull(
                                server.getIfAvailable(), "zhike.notification.email=smtp needs spring.mail.host"),
                        properties.from());
        };
    }
}
