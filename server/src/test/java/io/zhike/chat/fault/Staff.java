package io.zhike.chat.fault;

import io.zhike.account.credentials.PasswordHasher;
import io.zhike.testing.TestSession;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agents for an application that runs in another process: written straight into its database. */
public final class Staff {

    private static final String PASSWORD = "yellow-crane-tower-42";

    private Staff() {}

    /** @return user names; all are members of the first skill group */
    public static List<String> hire(JdbcClient database, int agents, int places) {
        var hash = new PasswordHasher().hash(PASSWORD);
        return IntStream.range(0, agents)
                .mapToObj(n -> {
                    var name = "fault-agent-" + n;
                    var id = database.sql("""
                                    INSERT INTO account (user_name, password_hash, real_name, products, roles, level,
                                                         staff_number)
                                    VALUES (?, ?, ?, '{}', '{AGENT}', 'NONE', ?) RETURNING id
                                    """)
                            .params(name, hash, "Agent " + n, Integer.toString(70000 + n))
                            .query(Long.class)
                            .single();
                    database.sql("INSERT INTO chat_skill_group_member (group_id, agent_id) VALUES (1, ?)")
                            .param(id)
                            .update();
                    database.sql("INSERT INTO chat_agent (agent_id, max_chats, lease_until) VALUES (?, ?, now())")
                            .params(id, places)
                            .update();
                    return name;
                })
                .toList();
    }

    static TestSession signIn(BadNetwork network, String userName) {
        var session = network.browser();
        var answer = session.post("/api/session", Map.of("login", userName, "password", PASSWORD));
        if (answer.status() != 200) {
            throw new IllegalStateException("Sign-in failed: " + answer);
        }
        return session;
    }
}
