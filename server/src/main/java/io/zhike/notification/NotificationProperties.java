package io.zhike.notification;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How messages leave the product.
 *
 * @param site address under which people reach the site, for the links in messages
 * @param from sender address of e-mail; the server itself is described by {@code spring.mail.*}
 * @param smsHttp needed for {@code sms=http}
 */
@ConfigurationProperties("zhike.notification")
record NotificationProperties(
        @DefaultValue("outbox") SmsWay sms,
        @DefaultValue("outbox") EmailWay email,
        @DefaultValue("noreply@example.com") String from,
        @DefaultValue("http://localhost:8080") URI site,
        @Nullable HttpGateway smsHttp) {

    /** @param path from the root, such as {@code /tickets/7} */
    String link(String path) {
        return site.toString().replaceFirst("/+$", "") + path;
    }

    enum SmsWay {
        OUTBOX,
        HTTP
    }

    enum EmailWay {
        OUTBOX,
        SMTP
    }

    /**
     * A gateway that takes a JSON object by POST; any 2xx means that it took the message.
     *
     * @param authorization value of the Authorization header, such as {@code Bearer …}
     * @param phoneField name of the member that carries the phone number, 11 digits
     * @param textField name of the member that carries the text
     * @param fields further members, the same in every message, such as the name of the signature
     * @param timeout for connecting, and again for the answer
     */
    record HttpGateway(
            URI url,
            @Nullable String authorization,
            @DefaultValue("phone") String phoneField,
            @DefaultValue("text") String textField,
            @DefaultValue Map<String, String> fields,
            @DefaultValue("5s") Duration timeout) {}
}
