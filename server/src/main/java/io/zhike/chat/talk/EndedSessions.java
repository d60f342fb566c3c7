package io.zhike.chat.talk;

import io.zhike.account.SessionsEnded;
import io.zhike.account.SignedOut;
import io.zhike.realtime.Connection;
import io.zhike.realtime.Hub;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Whoever signed out, or was signed out, hears and says nothing more on the open sockets of that session. */
@Component
class EndedSessions {

    private static final int SIGNED_OUT = 4401;

    private final Hub hub;

    EndedSessions(Hub hub) {
        this.hub = hub;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SessionsEnded event) {
        var kept = event.keptSessionId();
        close(event.account().value(), connection -> kept == null || !kept.equals(connection.sessionId()));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SignedOut event) {
        close(event.account().value(), connection -> event.sessionId().equals(connection.sessionId()));
    }

    private void close(long account, Predicate<Connection> ended) {
        for (var connection : hub.connections()) {
            if (Party.of(connection.principal()) instanceof Party.Member member
                    && member.accountId() == account
                    && ended.test(connection)) {
                connection.send("{\"type\":\"signed-out\"}");
                connection.close(SIGNED_OUT, "signed out");
            }
        }
    }
}
