package io.zhike.account.security;

import io.zhike.account.AccountSignedIn;
import io.zhike.account.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends the sessions of people. */
@Component
public class Sessions {

    private final SecurityContextRepository contexts;
    private final CsrfAuthenticationStrategy csrf;
    private final ApplicationEventPublisher events;

    Sessions(SecurityContextRepository contexts, CsrfTokenRepository csrfTokens, ApplicationEventPublisher events) {
        this.contexts = contexts;
        this.csrf = new CsrfAuthenticationStrategy(csrfTokens);
        this.events = events;
    }

    /** A session of its own with a new id, whatever the caller brought: no fixation, no leftovers of another person. */
    @Transactional
    public void start(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var former = request.getSession(false);
        if (former != null) {
            former.invalidate();
        }
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        var authentication = UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        csrf.onAuthentication(authentication, request, response);
        events.publishEvent(new AccountSignedIn(person.id()));
    }

    /** Ends the caller's session; harmless when there is none. */
    public void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
