package io.zhike.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.zhike.shared.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps one network address from taking the robot for itself. Each node counts on its own. */
@Configuration(proxyBeanMethods = false)
class AnswerLimit implements HandlerInterceptor, WebMvcConfigurer {

    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final int requests;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder().expireAfterAccess(PERIOD).maximumSize(100_000).build();

    AnswerLimit(BotProperties properties) {
        this.requests = properties.requestsPerMinute();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/bot/answers");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var taken = buckets.get(request.getRemoteAddr(), address -> bucket()).tryConsumeAndReturnRemaining(1);
        if (!taken.isConsumed()) {
            var seconds = Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
            throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", seconds)
                    .with("retryAfterSeconds", seconds);
        }
        return true;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(requests).refillGreedy(requests, PERIOD))
                .build();
    }
}
