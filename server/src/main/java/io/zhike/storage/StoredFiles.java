package io.zhike.storage;

import io.zhike.shared.problem.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes and gives back files. Who may see one is decided by the module that owns its scope. */
@Component
public class StoredFiles {

    private static final int MAX_NAME = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final StorageProperties properties;
    private final ContentTypes types = new ContentTypes();

    StoredFiles(JdbcClient jdbc, Clock clock, StorageProperties properties) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.properties = properties;
    }

    /**
     * Stores an upload.
     *
     * @param scope to what it belongs, such as {@code chat:17}
     * @throws ProblemException 413 {@code file-too-large}, 415 {@code file-type-refused}, 422 for an empty file
     */
    public StoredFile store(String scope, MultipartFile upload) throws IOException {
        var name = cleanName(upload.getOriginalFilename());
        if (upload.isEmpty()) {
            throw ProblemException.invalid("file", "empty");
        }
        if (upload.getSize() > properties.maxFileSize().toBytes()) {
            throw UploadAdvice.tooLarge(properties);
        }
        Files.createDirectories(properties.directory());
        var incoming = Files.createTempFile(properties.directory(), "upload-", ".part");
        try (var content = upload.getInputStream()) {
            var sha256 = copy(content, incoming);
            var mediaType = types.check(name, incoming);
            var dimensions = mediaType.startsWith("image/") ? dimensions(name, incoming) : null;
            var target = path(sha256);
            Files.createDirectories(target.getParent());
            Files.move(incoming, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return insert(scope, name, mediaType, upload.getSize(), sha256, dimensions);
        } finally {
            Files.deleteIfExists(incoming);
        }
    }

    private StoredFile insert(
            String scope, String name, String mediaType, long size, String sha256, int @Nullable [] dimensions) {
        var width = dimensions == null ? null : dimensions[0];
        var height = dimensions == null ? null : dimensions[1];
        var id = jdbc.sql("""
                        INSERT INTO storage_file (scope, name, media_type, size, sha256, width, height, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                        """)
                .param(scope)
                .param(name)
                .param(mediaType)
                .param(size)
                .param(sha256)
                .param(width)
                .param(height)
                .param(Timestamp.from(clock.instant()))
                .query(Long.class)
                .single();
        return new StoredFile(id, name, mediaType, size, sha256, width, height);
    }

    /** The file, if it belongs to the scope. */
    public Optional<StoredFile> find(String scope, long id) {
        return jdbc.sql(
                        "SELECT id, name, media_type, size, sha256, width, height FROM storage_file WHERE id = ? AND scope = ?")
                .params(id, scope)
                .query(StoredFile.class)
                .optional();
    }

    public Resource content(StoredFile file) {
        return new FileSystemResource(path(file.sha256()));
    }

    /** Everything of one scope belongs to another one from now on. */
    public void move(String fromScope, String toScope) {
        jdbc.sql("UPDATE storage_file SET scope = ? WHERE scope = ?")
                .params(toScope, fromScope)
                .update();
    }

    private Path path(String sha256) {
        return properties.directory().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Keeps the last part of a path and drops control characters; the name is shown, never used as a path. */
    private static String cleanName(@Nullable String name) {
        var base = name == null ? "" : name.replace('\\', '/');
        base = base.substring(base.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\"<>|?*:]", "_")
                .strip();
        if (base.isEmpty()) {
            throw ProblemException.invalid("file", "no-name");
        }
        return base.length() > MAX_NAME ? base.substring(base.length() - MAX_NAME) : base;
    }

    private static String copy(InputStream content, Path target) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            Files.copy(new DigestInputStream(content, digest), target, StandardCopyOption.REPLACE_EXISTING);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Reads only the header of the picture; null when no reader knows the format.
     *
     * @throws ProblemException 415 {@code file-type-refused} when nobody could look at it: it only begins like a picture
     */
    private static int @Nullable [] dimensions(String name, Path image) {
        try {
            return dimensions(image);
        } catch (IOException | RuntimeException e) {
            throw ContentTypes.refused(name);
        }
    }

    private static int @Nullable [] dimensions(Path image) throws IOException {
        try (var input = ImageIO.createImageInputStream(image.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            var reader = readers.next();
            try {
                reader.setInput(input, true, true);
                return new int[] {reader.getWidth(0), reader.getHeight(0)};
            } finally {
                reader.dispose();
            }
        }
    }
}
