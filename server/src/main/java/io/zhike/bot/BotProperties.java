package io.zhike.bot;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the robot.
 *
 * @param requestsPerMinute how many questions one network address may ask over HTTP
 * @param pages where the pages of a product are: by its code, or {@code all} for those not named, an http(s) address or
 *     a path on this site with {@code {path}} where the menu path goes; empty for no links
 */
@ConfigurationProperties("zhike.bot")
record BotProperties(
        @DefaultValue("120") int requestsPerMinute,
        @DefaultValue Map<String, String> pages) {

    static final String ALL_PRODUCTS = "all";

    BotProperties {
        pages = pages.entrySet().stream()
                .filter(page -> !page.getValue().isBlank())
                .collect(Collectors.toUnmodifiableMap(
                        page -> page.getKey().toLowerCase(Locale.ROOT), page -> checked(page.getValue())));
    }

    /** Customers click these: nothing but a page may come of it. */
    private static String checked(String template) {
        var sample = URI.create(template.replace("{path}", "a/b"));
        var scheme = sample.getScheme();
        var web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        var onThisSite = scheme == null && template.startsWith("/") && !template.startsWith("//");
        if (web && sample.getHost() != null || onThisSite) {
            return template;
        }
        throw new IllegalArgumentException("zhike.bot.pages: neither an http(s) address nor a path: " + template);
    }
}
