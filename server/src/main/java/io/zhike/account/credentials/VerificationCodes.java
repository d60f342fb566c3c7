package io.zhike.account.credentials;

import io.zhike.account.CodeSender;
import io.zhike.shared.problem.ProblemException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends six-digit codes, not too many, and checks them. Everything is counted in PostgreSQL. */
@Service
class VerificationCodes {

    private static final Duration DAY = Duration.ofDays(1);

    private final CodeStore store;
    private final CodeSender sender;
    private final AccountProperties.Codes limits;
    private final Clock clock;

    VerificationCodes(CodeStore store, CodeSender sender, AccountProperties properties, Clock clock) {
        this.store = store;
        this.sender = sender;
        this.limits = properties.codes();
        this.clock = clock;
    }

    /**
     * @param address network address of who asks
     * @param deliver false does everything but send, so that nobody learns whether there is somebody to send it to
     * @throws ProblemException {@code too-many-requests}
     */
    @Transactional
    CodeSent send(CodeTarget target, String address, boolean deliver) {
        store.lock(target.to(), address);
        var now = clock.instant();
        refuseTooMany(target, address, now);
        var code = CodeHash.newCode();
        store.add(target, address, CodeHash.of(code), now);
        if (deliver) {
            var params = Map.of("code", code, "minutes", Long.toString(CodeStore.VALID.toMinutes()));
            sender.send(target.channel(), target.to(), target.purpose().template(), params);
        }
        return new CodeSent(limits.pause().toSeconds(), CodeStore.VALID.toSeconds());
    }

    /**
     * Checks a code without using it up; a wrong one costs a try.
     *
     * @return to be given to {@link #use} in the transaction of what the code allows
     * @throws ProblemException {@code wrong-code}, whether it is wrong, expired, used or tried too often
     */
    Match match(CodeTarget target, String code) {
        var plain = Normalizer.normalize(code, Normalizer.Form.NFKC).strip();
        var stored = store.take(target, clock.instant()).orElseThrow(VerificationCodes::wrongCode);
        if (!stored.code().matches(plain)) {
            throw wrongCode();
        }
        store.giveBack(stored.id());
        return new Match(stored.id());
    }

    /** @throws ProblemException {@code wrong-code} when somebody was faster with the same code */
    void use(Match match) {
        if (!store.use(match.codeId(), clock.instant())) {
            throw wrongCode();
        }
    }

    private void refuseTooMany(CodeTarget target, String address, Instant now) {
        var since = now.minus(DAY);
        var forRecipient = store.sentTo(target.to(), since, limits.perRecipient());
        var forAddress = store.askedFrom(address, since, limits.perAddress());
        var retryAt = later(
                retryAt(forRecipient, limits.perRecipient(), limits.pause(), now),
                retryAt(forAddress, limits.perAddress(), limits.addressPause(), now));
        if (retryAt.isAfter(now)) {
            // rounded up: a person who waits that long must not be refused again
            var seconds = Duration.between(now, retryAt).plusMillis(999).toSeconds();
            throw new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", seconds)
                    .with("retryAfterSeconds", seconds);
        }
    }

    /** @param times when codes were sent within a day, newest first, no more than the limit */
    private static Instant retryAt(List<Instant> times, int limit, Duration pause, Instant now) {
        if (times.isEmpty()) {
            return now;
        }
        var afterDay = times.size() < limit ? now : times.getLast().plus(DAY);
        return later(times.getFirst().plus(pause), afterDay);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    static ProblemException wrongCode() {
        return new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "wrong-code");
    }

    /** What the page shows after a code was sent. */
    record CodeSent(long resendAfterSeconds, long expiresInSeconds) {}

    /** Proof that the right code was given. */
    record Match(long codeId) {}
}
