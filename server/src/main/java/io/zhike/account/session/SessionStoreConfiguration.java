package io.zhike.account.session;

import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/** Spring Session's table with a thrifty front. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession
class SessionStoreConfiguration {

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTime(
            @Value("${spring.session.timeout}") Duration timeout) {
        return table -> table.setDefaultMaxInactiveInterval(timeout);
    }

    @Bean
    @Primary
    CachedSessionRepository<?> cachedSessionRepository(JdbcIndexedSessionRepository table) {
        return inFrontOf(table);
    }

    @Bean
    SessionNotices sessionNotices(DataSource database, CachedSessionRepository<?> sessions) {
        return new SessionNotices(database, sessions);
    }

    private static <S extends Session> CachedSessionRepository<S> inFrontOf(FindByIndexNameSessionRepository<S> table) {
        return new CachedSessionRepository<>(table);
    }
}
