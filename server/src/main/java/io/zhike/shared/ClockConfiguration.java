package io.zhike.shared;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** The only source of "now" in business rules, so that tests can move it. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
