package io.zhike.ticket.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.storage.StoredFiles;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.MovableClock;
import io.zhike.testing.TestSession;
import io.zhike.ticket.TicketPeople;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("S2")
class ForgottenUploadsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StoredFiles files;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final MovableClock clock = new MovableClock();
    private TicketPeople people;
    private ForgottenUploads job;

    @BeforeEach
    void people() {
        people = new TicketPeople(context);
        job = new ForgottenUploads(files, jdbc, transaction, clock);
    }

    @Test
    void whatWasNeverSentIsGoneAfterADayAndNotBefore() throws IOException {
        var person = people.customer();
        var upload = upload(person, picture());

        clock.move(Duration.ofHours(23));
        job.look();
        assertThat(read(person, upload)).isEqualTo(200);

        clock.move(Duration.ofHours(2));
        job.look();
        assertThat(read(person, upload)).isEqualTo(404);
    }

    @Test
    void whatWasSentStaysAndSoDoesWhatADraftHolds() throws IOException {
        var person = people.customer();
        var sent = upload(person, picture());
        var id = TicketPeople.ask(person, "有附件", "files", List.of(sent));
        var stored =
                person.upload("/api/tickets/uploads", "draft.png", picture()).json();
        var draft = Map.of("key", UUID.randomUUID().toString(), "files", List.of(stored));
        assertThat(person.put("/api/tickets/draft?channel=QUESTION", draft).status())
                .isEqualTo(204);

        clock.move(Duration.ofDays(30));
        job.look();

        assertThat(person.get("/api/tickets/" + id + "/files/" + sent).status()).isEqualTo(200);
        assertThat(read(person, stored.path("id").asLong())).isEqualTo(200);
        person.delete("/api/tickets/draft?channel=QUESTION");
        job.look();
        assertThat(read(person, stored.path("id").asLong())).isEqualTo(404);
    }

    @Test
    void theSameContentElsewhereKeepsItsBytes() throws IOException {
        var person = people.customer();
        var content = picture();
        var sent = upload(person, content);
        var id = TicketPeople.ask(person, "同一张图", "files", List.of(sent));
        var forgotten = upload(person, content);
        var alone = files.find("ticket-upload:" + me(person), upload(person, picture()))
                .orElseThrow();

        clock.move(Duration.ofDays(2));
        job.look();

        assertThat(read(person, forgotten)).isEqualTo(404);
        assertThat(person.get("/api/tickets/" + id + "/files/" + sent).status()).isEqualTo(200);
        assertThat(files.content(alone).exists()).isFalse();
    }

    @Test
    void oneNodeAtATimeDoesIt() throws IOException {
        var person = people.customer();
        var upload = upload(person, picture());
        clock.move(Duration.ofDays(2));

        transaction.executeWithoutResult(other -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(7421002)")
                    .query((row, n) -> true)
                    .single();
            CompletableFuture.runAsync(job::look).join();
            assertThat(read(person, upload)).isEqualTo(200);
        });
        job.look();
        assertThat(read(person, upload)).isEqualTo(404);
    }

    private static long me(TestSession person) {
        return person.get("/api/session").json().path("profile").path("id").asLong();
    }

    private static int read(TestSession person, long upload) {
        return person.get("/api/tickets/uploads/" + upload).status();
    }

    private static long upload(TestSession person, byte[] content) {
        return TicketPeople.require(person.upload("/api/tickets/uploads", "shot.png", content))
                .json()
                .path("id")
                .asLong();
    }

    /** A picture that nobody else has uploaded. */
    private static byte[] picture() throws IOException {
        var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64; i++) {
            image.setRGB(i % 8, i / 8, ThreadLocalRandom.current().nextInt(0x1000000));
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
