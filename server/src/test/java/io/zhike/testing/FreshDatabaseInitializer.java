package io.zhike.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a context at a fresh copy of the migrated template, and at a place for files that the next build clears. */
class FreshDatabaseInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + TestDatabase.freshUrl(),
                        "zhike.storage.directory=target/test-files",
                        // At the end of the run the server may stop before the contexts do; they need not wait for it.
                        "spring.datasource.hikari.connection-timeout=3000")
                .applyTo(context);
    }
}
