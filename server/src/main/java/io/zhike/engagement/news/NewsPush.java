package io.zhike.engagement.news;

import io.zhike.account.AccountId;
import io.zhike.account.SignedIn;
import io.zhike.realtime.Connection;
import io.zhike.realtime.FrameHandler;
import io.zhike.realtime.Hub;
import io.zhike.shared.problem.ProblemException;
import java.security.Principal;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tells the open pages of a person how many news there are: when a page asks for it, and after every change. */
@Component
class NewsPush implements FrameHandler {

    private static final int LOCKS = 64;

    private final NewsList news;
    private final Hub hub;
    private final JsonMapper json;
    private final Object[] locks =
            IntStream.range(0, LOCKS).mapToObj(n -> new Object()).toArray();

    NewsPush(NewsList news, Hub hub, JsonMapper json) {
        this.news = news;
        this.hub = hub;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of("news");
    }

    /** The topic is made of who the connection belongs to: nobody can ask for another person's. */
    @Override
    public void handle(Connection connection, String type, JsonNode frame) {
        var account = account(connection.principal());
        hub.subscribe(connection, topic(account));
        tell(account, connection::send);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(News.NewsChanged event) {
        var topic = topic(event.account());
        if (!hub.listeners(topic).isEmpty()) {
            tell(event.account(), text -> hub.publish(topic, text));
        }
    }

    /** Of two at once the second waits, so that no older count comes after a newer one. */
    private void tell(AccountId account, Consumer<String> to) {
        synchronized (locks[Math.floorMod(account.hashCode(), LOCKS)]) {
            to.accept(json.writeValueAsString(new NewsFrame(news.count(account))));
        }
    }

    private static AccountId account(Principal principal) {
        if (principal instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person) {
            return person.id();
        }
        throw new ProblemException(HttpStatus.FORBIDDEN, "forbidden");
    }

    private static String topic(AccountId account) {
        return "news:" + account.value();
    }
}
