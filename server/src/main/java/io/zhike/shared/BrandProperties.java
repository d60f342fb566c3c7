package io.zhike.shared;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The operator's name and number. The defaults, in application.yaml, are those of the user manual.
 *
 * @param siteName name of the whole site
 * @param robotName how the robot calls itself
 * @param hotline the telephone line, as it is to be shown
 */
@ConfigurationProperties("zhike.brand")
public record BrandProperties(String siteName, String robotName, String hotline) {

    /** Fills in {@code {siteName}}, {@code {robotName}} and {@code {hotline}}. */
    public String fill(String text) {
        return text.replace("{siteName}", siteName)
                .replace("{robotName}", robotName)
                .replace("{hotline}", hotline);
    }
}
