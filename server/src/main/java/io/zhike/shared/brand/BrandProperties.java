package io.zhike.shared.brand;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Names and numbers shown to customers; the defaults in {@code application.yaml} are the manual's.
 *
 * @param siteName name of the whole site
 * @param robotName name of the robot
 * @param hotline number of the phone line, as people read it
 */
@ConfigurationProperties("zhike.brand")
public record BrandProperties(String siteName, String robotName, String hotline) {}
