package io.zhike.account.credentials;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.zhike.shared.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps one address from flooding what needs no sign-in and is dear to answer. It is counted in the memory of each
 * node, because it must be cheap; what must not be forgotten is counted in PostgreSQL.
 */
@Configuration(proxyBeanMethods = false)
class RequestLimits implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int requests;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(PERIOD).maximumSize(100_000).build();

    RequestLimits(AccountProperties properties) {
        this.requests = properties.requestsPerMinute();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this)
                .addPathPatterns(
                        "/api/session",
                        "/api/registrations/**",
                        "/api/recovery",
                        "/api/verification-codes",
                        "/api/account/password",
                        "/api/account/contact");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (HttpMethod.POST.matches(request.getMethod())) {
            var bucket = buckets.get(ClientAddress.of(request), address -> bucket());
            var taken = bucket.tryConsumeAndReturnRemaining(1);
            if (!taken.isConsumed()) {
                var seconds = Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
                throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", seconds)
                        .with("retryAfterSeconds", seconds);
            }
        }
        return true;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, PERIOD))
                .build();
    }
}
