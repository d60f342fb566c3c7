package io.zhike.realtime;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Bounds of the gateway.
 *
 * @param maxFrameChars longest frame taken, in UTF-16 units; longer ones are refused and their text is dropped
 * @param maxConnectionsPerPrincipal open connections of one person
 * @param framesPerSecond sustained rate of one connection; ten seconds' worth may come at once
 */
@ConfigurationProperties("zhike.realtime")
record RealtimeProperties(
        @DefaultValue("16384") int maxFrameChars,
        @DefaultValue("24") int maxConnectionsPerPrincipal,
        @DefaultValue("20") int framesPerSecond) {}
