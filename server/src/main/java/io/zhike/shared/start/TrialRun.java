package io.zhike.shared.start;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Starts, asks for the first page as a browser does, and ends in an orderly way: {@code ./start} lets the Java machine
 * watch this once and keeps the loaded classes for the starts that follow.
 */
@Component
@ConditionalOnProperty("zhike.trial-run")
class TrialRun {

    private static final List<String> FIRST_PAGE =
            List.of("/", "/sign-in", "/api/session", "/api/products", "/api/chat/availability", "/actuator/health");

    private final Environment environment;

    TrialRun(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        // Apart from the starting thread, which the shutdown would wait for.
        Thread.ofPlatform().start(() -> {
            askForFirstPage();
            System.exit(SpringApplication.exit(ready.getApplicationContext()));
        });
    }

    private void askForFirstPage() {
        var address = "http://127.0.0.1:" + environment.getProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (var path : FIRST_PAGE) {
                var request = HttpRequest.newBuilder(URI.create(address + path)).build();
                client.send(request, BodyHandlers.discarding());
            }
        } catch (IOException e) {
            // What could be watched is watched; a page less makes the next start a little slower.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
