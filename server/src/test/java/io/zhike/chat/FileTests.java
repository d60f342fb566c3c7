package io.zhike.chat;

import static io.zhike.chat.TestFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.zhike.storage.StorageProperties;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.ChatPerson;
import io.zhike.testing.TestAccounts;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Files of a talk: what is taken is decided by the content, and only the talk's own people get it back. */
@ApplicationTest
@Tag("C8")
class FileTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private StorageProperties storage;

    private ChatPerson guest;
    private long talk;
    private String files;

    @BeforeEach
    void aGuest() {
        guest = ChatPerson.guest(new TestAccounts(context));
        talk = guest.openConversation();
        files = "/api/chat/conversations/" + talk + "/files";
        guest.follow(talk, 0);
    }

    @AfterEach
    void goodBye() {
        guest.close();
    }

    static Stream<Arguments> disguised() {
        var svg = text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>");
        var html = text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
        var png = TestFiles.png();
        return Stream.of(
                arguments("a Linux program", "cat.png", TestFiles.elf()),
                arguments("a Windows program", "cat.jpg", TestFiles.exe()),
                arguments("a Windows program", "setup.txt", TestFiles.exe()),
                arguments("a Java class", "cat.gif", TestFiles.javaClass()),
                arguments("a page", "cat.png", html),
                arguments("a page", "notes.txt", html),
                arguments("a page", "notes.html", html),
                arguments("a drawing with a script", "cat.png", svg),
                arguments("a drawing with a script", "cat.svg", svg),
                arguments("a shell script", "cat.jpg", text("#!/bin/sh\nrm -rf /\n")),
                arguments("a shell script", "notes.txt", text("#!/bin/sh\nrm -rf /\n")),
                arguments("a PHP script", "cat.png", text("<?php system($_GET['c']); ?>")),
                arguments("a text", "cat.png", text("just words")),
                arguments("another kind of picture", "cat.jpg", png),
                arguments("a program's name", "cat.png.exe", png),
                arguments("a program's name hidden behind reversed letters", "cat\u202Egnp.exe", png),
                arguments("no kind at all", "cat", png),
                arguments("a hidden file", ".png", text("just words")),
                arguments("the beginning of a picture", "cat.png", Arrays.copyOf(png, 8)),
                arguments("half a picture's head", "cat.png", Arrays.copyOf(png, 20)),
                arguments("a broken picture", "cat.gif", text("GIF89a/*\u0000*/=1;alert(1)")),
                arguments("a broken picture", "cat.bmp", Arrays.copyOf(TestFiles.picture("bmp", 3, 2), 20)),
                arguments("a document", "cat.png", text("%PDF-1.7\n1 0 obj\n")));
    }

    @ParameterizedTest(name = "{0} named {1}")
    @MethodSource("disguised")
    void whatIsNotWhatItsNameSaysIsRefused(String what, String name, byte[] content) throws IOException {
        var answer = guest.session.upload(files, name, content);
        assertThat(answer.status()).as("%s", answer).isEqualTo(415);
        assertThat(answer.problem()).isEqualTo("file-type-refused");
        try (var left = Files.list(storage.directory())) {
            assertThat(left)
                    .as("half-taken files")
                    .noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "gif, image/gif", "bmp, image/bmp"})
    void aRealPictureIsTakenWithItsDimensions(String format, String mediaType) {
        var file = guest.session
                .upload(files, "截图 1." + format, TestFiles.picture(format, 31, 17))
                .json();
        assertThat(file.path("mediaType").asString()).isEqualTo(mediaType);
        assertThat(file.path("width").asInt()).isEqualTo(31);
        assertThat(file.path("height").asInt()).isEqualTo(17);
        assertThat(file.path("name").asString()).isEqualTo("截图 1." + format);
        var shown = guest.session.get(files + "/" + file.path("id").asLong());
        assertThat(shown.header("Content-Type")).isEqualTo(mediaType);
        assertThat(shown.header("Content-Disposition")).startsWith("inline");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.header("Content-Security-Policy")).contains("sandbox").contains("default-src 'none'");
    }

    /** A picture with a page behind it is a picture: it is served as nothing else. */
    @Test
    void aPictureThatIsAlsoAPageIsServedAsAPictureOnly() {
        var both = TestFiles.joined(TestFiles.png(), text("<html><script>alert(1)</script></html>"));
        var id = upload("cat.png", both);
        var shown = guest.session.get(files + "/" + id);
        assertThat(shown.header("Content-Type")).isEqualTo("image/png");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void whatIsNoPictureIsDownloadedAndNotShown() {
        var id = upload("error.log", text("ORA-00001 <script>alert(1)</script>"));
        var shown = guest.session.get(files + "/" + id);
        assertThat(shown.header("Content-Disposition")).startsWith("attachment");
        assertThat(shown.header("Content-Type")).startsWith("text/plain");
        assertThat(shown.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../etc/cron.d/cat.png",
                "..\\\\..\\\\..\\\\windows\\\\cat.png",
                "C:\\\\Users\\\\me\\\\cat.png",
                "/etc/cat.png",
                "....//cat.png"
            })
    void nothingOfAPathIsLeftOfAName(String name) throws IOException {
        var id = upload(name, TestFiles.png());
        var shown = guest.session.get(files + "/" + id);
        assertThat(shown.header("Content-Disposition"))
                .contains("cat.png")
                .doesNotContain("..")
                .doesNotContain("etc");
        try (var all = Files.walk(storage.directory())) {
            assertThat(all.filter(Files::isRegularFile))
                    .allMatch(file -> file.getFileName().toString().matches("[0-9a-f]{64}"));
        }
    }

    @Test
    void aNameOfEndlessLengthIsCut() {
        var answer = guest.session.upload(files, "很长的名字".repeat(100) + ".png", TestFiles.png());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("name").asString())
                .hasSizeLessThanOrEqualTo(200)
                .endsWith(".png");
    }

    @Test
    void whatIsTooLargeIsRefusedHoweverLarge() {
        var megabyte = 1024 * 1024;
        var allowed = new byte[20 * megabyte];
        Arrays.fill(allowed, (byte) 'a');
        assertThat(guest.session.upload(files, "log.txt", allowed).status()).isEqualTo(200);
        for (var size : new int[] {20 * megabyte + 1, 21 * megabyte, 30 * megabyte}) {
            var answer = guest.session.upload(files, "log.txt", Arrays.copyOf(allowed, size));
            assertThat(answer.status()).as("%d bytes", size).isEqualTo(413);
            assertThat(answer.problem()).isEqualTo("file-too-large");
        }
    }

    @Test
    void anEmptyFileAndNoFileAreRefused() {
        assertThat(guest.session.upload(files, "cat.png", new byte[0]).problem())
                .isEqualTo("invalid-input");
        var nothing = guest.session.post(files, Map.of());
        assertThat(nothing.status()).isEqualTo(415);
        assertThat(nothing.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aFileIsSentInItsOwnTalkOnly() {
        var own = upload("cat.png", TestFiles.png());
        assertThat(guest.awaitAck(send(guest, talk, "IMAGE", own)).path("seq").asInt())
                .isPositive();
        try (var other = ChatPerson.guest(new TestAccounts(context))) {
            var otherTalk = other.openConversation();
            other.follow(otherTalk, 0);
            refused(other, send(other, otherTalk, "IMAGE", own));
            assertThat(other.session.get(files + "/" + own).status()).isEqualTo(404);
            assertThat(other.session
                            .get("/api/chat/conversations/" + otherTalk + "/files/" + own)
                            .status())
                    .isEqualTo(404);
            assertThat(other.session.upload(files, "cat.png", TestFiles.png()).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void whatIsNoPictureOrDoesNotExistIsNotSentAsAPicture() {
        refused(guest, send(guest, talk, "IMAGE", upload("notes.txt", text("just words"))));
        refused(guest, send(guest, talk, "FILE", Long.MAX_VALUE));
        refused(guest, send(guest, talk, "IMAGE", null));
    }

    private long upload(String name, byte[] content) {
        var answer = guest.session.upload(files, name, content);
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        return answer.json().path("id").asLong();
    }

    private static UUID send(ChatPerson person, long talk, String kind, Long file) {
        var id = UUID.randomUUID();
        var frame =
                new HashMap<String, Object>(Map.of("type", "send", "conversation", talk, "clientId", id, "kind", kind));
        if (file != null) {
            frame.put("fileId", file);
        }
        person.socket.send(frame);
        return id;
    }

    private static void refused(ChatPerson person, UUID message) {
        var error = person.socket.await(
                "error", frame -> frame.path("clientId").asString().equals(message.toString()));
        assertThat(error.path("problem").path("type").asString()).endsWith(":unknown-file");
    }
}
