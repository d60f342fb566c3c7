package io.zhike.chat.talk;

import io.zhike.realtime.PrincipalResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Guests are known by a random HttpOnly cookie, never by anything a page or an address could carry. Only its SHA-256
 * is stored: the token has 256 random bits, so a slow hash would add nothing.
 */
@Component
class Guests implements PrincipalResolver {

    static final String COOKIE = "ZHIKE_GUEST";
    private static final Duration LIFETIME = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Guests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public @Nullable GuestPrincipal resolve(HttpServletRequest request) {
        return find(request).map(GuestPrincipal::new).orElse(null);
    }

    Optional<Long> find(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null || cookie.getValue().isBlank()) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT id FROM chat_guest WHERE token_hash = ?")
                .param(hash(cookie.getValue()))
                .query(Long.class)
                .optional();
    }

    /** Makes a guest and gives the browser its cookie. */
    long create(HttpServletRequest request, HttpServletResponse response) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var id = jdbc.sql("INSERT INTO chat_guest (token_hash, created_at) VALUES (?, ?) RETURNING id")
                .params(hash(token), Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie(token, LIFETIME, request.isSecure()).toString());
        return id;
    }

    /** After the guest's talk has moved to an account, the cookie opens nothing any more. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie("", Duration.ZERO, request.isSecure()).toString());
    }

    private static ResponseCookie cookie(String value, Duration maxAge, boolean secure) {
        return ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(maxAge)
                .build();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
