package io.zhike.chat.talk;

import io.zhike.shared.problem.ProblemException;
import io.zhike.storage.StoredFile;
import io.zhike.storage.StoredFiles;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Pictures and files of a talk: whoever has a seat in it may see them, nobody else. */
@RestController
class FileController {

    private final Seats seats;
    private final Callers callers;
    private final Outgoing outgoing;
    private final StoredFiles files;

    FileController(Seats seats, Callers callers, Outgoing outgoing, StoredFiles files) {
        this.seats = seats;
        this.callers = callers;
        this.outgoing = outgoing;
        this.files = files;
    }

    @PostMapping(path = "/api/chat/conversations/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileRef uploadFile(
            @Nullable Principal principal,
            HttpServletRequest request,
            @PathVariable long id,
            @RequestPart MultipartFile file)
            throws IOException {
        seats.customer(callers.of(principal, request), id);
        return FileRef.of(files.store(Conversations.fileScope(id), file));
    }

    @GetMapping("/api/chat/conversations/{id}/files/{fileId}")
    ResponseEntity<Resource> downloadFile(
            @Nullable Principal principal,
            HttpServletRequest request,
            @PathVariable long id,
            @PathVariable long fileId) {
        seats.customer(callers.of(principal, request), id);
        return send(id, fileId);
    }

    @PostMapping(path = "/api/desk/conversations/{id}/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR')")
    FileRef uploadFileFromDesk(Principal principal, @PathVariable long id, @RequestPart MultipartFile file)
            throws IOException {
        outgoing.requireMayWrite(seats.staff(Party.require(principal), id));
        return FileRef.of(files.store(Conversations.fileScope(id), file));
    }

    @GetMapping("/api/desk/conversations/{id}/files/{fileId}")
    @PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR')")
    ResponseEntity<Resource> downloadFileFromDesk(
            Principal principal, @PathVariable long id, @PathVariable long fileId) {
        seats.staff(Party.require(principal), id);
        return send(id, fileId);
    }

    private ResponseEntity<Resource> send(long conversation, long fileId) {
        var file = files.find(Conversations.fileScope(conversation), fileId).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file))
                // Whatever is in the file, it runs nothing here.
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(30)).cachePrivate().immutable())
                .body(files.content(file));
    }

    private static String disposition(StoredFile file) {
        var inline = file.isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return inline.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
