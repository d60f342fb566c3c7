package io.zhike.realtime;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets only known people open a socket: those who are signed in, and those whom a resolver recognises. */
@Component
class HandshakeIdentity implements HandshakeInterceptor {

    static final String PRINCIPAL = "principal";
    static final String LOCALE = "locale";
    static final String SESSION_ID = "sessionId";

    private final List<PrincipalResolver> resolvers;

    HandshakeIdentity(List<PrincipalResolver> resolvers) {
        this.resolvers = resolvers;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        var servletRequest = ((ServletServerHttpRequest) request).getServletRequest();
        var principal = identify(servletRequest);
        if (principal == null) {
            response.setStatusCode(HttpStatus.UNAUTHORIZED);
            return false;
        }
        attributes.put(PRINCIPAL, principal);
        attributes.put(LOCALE, servletRequest.getLocale());
        var session = servletRequest.getSession(false);
        if (session != null) {
            attributes.put(SESSION_ID, session.getId());
        }
        return true;
    }

    private @Nullable Principal identify(HttpServletRequest request) {
        if (request.getUserPrincipal() != null) {
            return request.getUserPrincipal();
        }
        return resolvers.stream()
                .map(resolver -> resolver.resolve(request))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}
}
