package io.zhike.account;

import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import io.zhike.testing.TestCodes;
import io.zhike.testing.TestSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What the tests of the account pages share: people, codes, and many callers at the same moment. */
@ApplicationTest
abstract class AccountApiTest {

    static final String GOOD_PASSWORD = "purple-river-9-boats";

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    TestAccounts accounts;
    TestCodes codes;

    @BeforeEach
    void helpers() {
        accounts = new TestAccounts(context);
        codes = new TestCodes(context);
    }

    /** Nobody's yet. */
    static String newPhone() {
        return "1990002%04d".formatted(COUNT.incrementAndGet());
    }

    static String newName() {
        return "newcomer" + COUNT.incrementAndGet();
    }

    static TestSession.Answer signIn(TestSession session, String login, String password) {
        return session.post("/api/session", Map.of("login", login, "password", password));
    }

    static boolean signedIn(TestSession session) {
        return session.get("/api/session").json().get("authenticated").asBoolean();
    }

    /** The codes of what is wrong with a field. */
    static List<String> problems(TestSession.Answer answer, String field) {
        var codes = new ArrayList<String>();
        for (JsonNode error : answer.json().path("errors")) {
            if (error.path("field").asString().equals(field)) {
                codes.add(error.path("code").asString());
            }
        }
        return codes;
    }

    /** Runs all at the same moment. */
    static <T> List<T> together(List<Callable<T>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            var results = new ArrayList<T>();
            for (var result : running) {
                results.add(result.get());
            }
            return results;
        }
    }
}
