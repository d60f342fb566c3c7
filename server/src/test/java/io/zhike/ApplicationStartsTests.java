package io.zhike;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ApplicationTest
class ApplicationStartsTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theSchemaIsThere() {
        var failed = jdbc.sql("SELECT count(*) FROM flyway_schema_history WHERE NOT success")
                .query(Long.class)
                .single();
        assertThat(failed).isZero();
        var sessions = jdbc.sql("SELECT to_regclass('spring_session') IS NOT NULL")
                .query(Boolean.class)
                .single();
        assertThat(sessions).isTrue();
    }
}
