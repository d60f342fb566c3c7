package io.zhike.testing;

import io.zhike.account.AccountId;
import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.account.credentials.AccountStore;
import io.zhike.account.credentials.NewAccount;
import io.zhike.account.credentials.PasswordHasher;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;

/** Makes people for tests, each new, and signs them in over real HTTP. */
public final class TestAccounts {

    public static final String PASSWORD = "yellow-crane-tower-42";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static volatile String hash;

    private final ApplicationContext context;

    public TestAccounts(ApplicationContext context) {
        this.context = context;
    }

    public TestAccount customer() {
        return create(CustomerLevel.NONE, Role.CUSTOMER);
    }

    public TestAccount agent() {
        return create(CustomerLevel.NONE, Role.AGENT);
    }

    /** Staff roles get a staff number; everybody gets a phone number and an e-mail address of their own. */
    public TestAccount create(CustomerLevel level, Role... roles) {
        var n = COUNT.incrementAndGet();
        var staff = Set.of(roles).stream().anyMatch(role -> role.ordinal() >= Role.AGENT.ordinal());
        var name = "person" + n;
        var phone = "1990001%04d".formatted(n);
        var account = new NewAccount(
                name,
                phone,
                name + "@example.com",
                hash(),
                "Person " + n,
                "Unit " + n,
                null,
                null,
                List.of("GS"),
                Set.of(roles),
                level,
                staff ? Integer.toString(90000 + n) : null);
        var id = context.getBean(AccountStore.class).create(account);
        return new TestAccount(id, name, phone, name + "@example.com");
    }

    public TestSession guest() {
        return TestSession.guest(port());
    }

    public TestSession guest(String address) {
        return TestSession.guest(port(), address);
    }

    public TestSession signIn(TestAccount account) {
        var session = guest();
        var answer = session.post("/api/session", Map.of("login", account.userName(), "password", PASSWORD));
        if (answer.status() != 200) {
            throw new IllegalStateException("Sign-in failed: " + answer);
        }
        return session;
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** One hash for all, because making one is dear. */
    private String hash() {
        if (hash == null) {
            hash = context.getBean(PasswordHasher.class).hash(PASSWORD);
        }
        return hash;
    }

    /** Somebody whose password is {@link #PASSWORD}. */
    public record TestAccount(AccountId id, String userName, String phone, String email) {}
}
