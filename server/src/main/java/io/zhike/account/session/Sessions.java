package io.zhike.account.session;

import io.zhike.account.AccountId;
import io.zhike.account.AccountSignedIn;
import io.zhike.account.SessionsEnded;
import io.zhike.account.SignedIn;
import io.zhike.account.SignedOut;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Begins and ends the sessions of people. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts;
    private final CsrfTokenRepository csrfTokens;
    private final CachedSessionRepository<?> cache;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Sessions(
            SecurityContextRepository contexts,
            CsrfTokenRepository csrfTokens,
            CachedSessionRepository<?> cache,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.contexts = contexts;
        this.csrfTokens = csrfTokens;
        this.cache = cache;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A session of its own with a new id, whatever the caller brought: no fixation, no leftovers of another person. */
    @Transactional
    public void start(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        renewCsrfToken(request, response);
        events.publishEvent(new AccountSignedIn(person.id()));
    }

    /** Ends the caller's session and no other; harmless when there is none. */
    @Transactional
    public void end(@Nullable SignedIn person, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            var id = session.getId();
            session.invalidate();
            if (person != null) {
                events.publishEvent(new SignedOut(person.id(), id));
            }
        }
        SecurityContextHolder.clearContext();
    }

    /**
     * Ends the sessions of an account in the caller's transaction: they live on exactly if the caller rolls back.
     *
     * @param keptSessionId a session that goes on; null ends all
     */
    @Transactional
    public void endAll(AccountId account, @Nullable String keptSessionId) {
        // served by spring_session_ix3 (principal_name)
        var ended = jdbc.sql("""
                        DELETE FROM spring_session
                        WHERE principal_name = :account AND session_id IS DISTINCT FROM CAST(:kept AS char(36))
                        RETURNING session_id
                        """)
                .param("account", Long.toString(account.value()))
                .param("kept", keptSessionId)
                .query((row, n) -> row.getString(1))
                .list();
        forgetAfterCommit(ended);
        events.publishEvent(new SessionsEnded(account, keptSessionId));
    }

    /**
     * Gives the living sessions of an account another name and other roles, in the caller's transaction. Every node
     * forgets what it remembers of them at the moment of commit, so that nobody has to sign in again.
     */
    @Transactional
    public void renew(SignedIn person) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(person));
        // served by spring_session_ix3 (principal_name)
        var renewed = jdbc.sql("""
                        UPDATE spring_session_attributes a SET attribute_bytes = :context
                        FROM spring_session s
                        WHERE s.principal_name = :account AND a.session_primary_id = s.primary_id
                          AND a.attribute_name = :name
                        RETURNING s.session_id, pg_notify('zhike_session_ended', s.session_id)
                        """)
                .param("context", new SerializingConverter().convert(context))
                .param("account", Long.toString(person.accountId()))
                .param("name", HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY)
                .query((row, n) -> row.getString(1))
                .list();
        forgetAfterCommit(renewed);
    }

    /** This node at once; the others hear of it from PostgreSQL. */
    private void forgetAfterCommit(List<String> ids) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.forget(ids);
            }
        });
    }

    /** At once and not with the next request, so that a page may go on with a change. */
    private void renewCsrfToken(HttpServletRequest request, HttpServletResponse response) {
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    private static Authentication authentication(SignedIn person) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }
}
