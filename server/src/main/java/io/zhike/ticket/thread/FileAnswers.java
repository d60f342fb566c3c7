package io.zhike.ticket.thread;

import io.zhike.storage.StoredFile;
import io.zhike.storage.StoredFiles;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends files to browsers: pictures to be shown, everything else to be saved. */
@Component
public class FileAnswers {

    private final StoredFiles files;

    FileAnswers(StoredFiles files) {
        this.files = files;
    }

    public ResponseEntity<Resource> of(StoredFile file) {
        var disposition = file.isImage() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                // Whatever is in the file, it runs nothing here.
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("X-Content-Type-Options", "nosniff")
                // Asked again each time: what was made private must not stay in somebody's browser for long.
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).cachePrivate())
                .body(files.content(file));
    }
}
