package io.zhike.shared.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs PostgreSQL inside the application unless {@code spring.datasource.url} names an external one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(
        name = EmbeddedDatabaseConfiguration.MODE,
        havingValue = EmbeddedDatabaseConfiguration.EMBEDDED,
        matchIfMissing = true)
class EmbeddedDatabaseConfiguration {

    static final String MODE = "zhike.database.mode";
    static final String EMBEDDED = "embedded";

    @Bean
    DataSource dataSource(DatabaseStart start) {
        var database = start.await();
        var pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername("postgres");
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(24);
        // Each one takes time of the start and memory of an idle machine; the others come when they are needed.
        pool.setMinimumIdle(6);
        pool.setPoolName("zhike");
        return pool;
    }
}
