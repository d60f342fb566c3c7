package io.zhike.bot;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the robot.
 *
 * @param requestsPerMinute how many questions one network address may ask over HTTP
 */
@ConfigurationProperties("zhike.bot")
record BotProperties(@DefaultValue("120") int requestsPerMinute) {}
