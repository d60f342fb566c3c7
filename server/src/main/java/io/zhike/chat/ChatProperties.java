package io.zhike.chat;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the chat.
 *
 * @param zone time zone of the working hours
 * @param maxTextLength longest text of one message, in UTF-16 units
 * @param agentGrace how long an agent may be without network before the customers go back to the head of the queue
 * @param customerGrace how long a waiting customer may be away before the place becomes a message left
 */
@ConfigurationProperties("zhike.chat")
public record ChatProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue("4000") int maxTextLength,
        @DefaultValue("90s") Duration agentGrace,
        @DefaultValue("15m") Duration customerGrace) {}
