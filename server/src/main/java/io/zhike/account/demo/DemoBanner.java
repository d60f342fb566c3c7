package io.zhike.account.demo;

import io.zhike.account.CustomerLevel;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells the person who started the demo where to go and how to sign in; on the console only, never in the log. */
@Component
@ConditionalOnProperty("zhike.demo")
class DemoBanner {

    private final Environment environment;
    private final MessageSource messages;
    private final String password;

    DemoBanner(Environment environment, MessageSource messages, @Value("${zhike.demo.password}") String password) {
        this.environment = environment;
        this.messages = messages;
        this.password = password;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        System.out.println(text(Locale.getDefault()));
    }

    String text(Locale locale) {
        var people = DemoAccount.all().stream()
                .map(person -> "    %-9s %s".formatted(person.userName(), kind(person, locale)))
                .collect(Collectors.joining("\n"));
        return messages.getMessage("demo.banner", new Object[] {address(), people, password}, locale);
    }

    private String kind(DemoAccount person, Locale locale) {
        var roles = person.roles().stream()
                .sorted()
                .map(role -> messages.getMessage("role." + role, null, locale))
                .collect(Collectors.joining(" · "));
        var level = person.level() == CustomerLevel.TAD ? roles + " · TAD" : roles;
        return person.staffNumber() == null ? level : level + " " + person.staffNumber();
    }

    private String address() {
        var host = environment.getProperty("server.address", "127.0.0.1");
        return "http://" + ("0.0.0.0".equals(host) ? "127.0.0.1" : host) + ":"
                + environment.getProperty("local.server.port", "8080");
    }
}
