package io.zhike.storage;

import io.zhike.shared.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.tika.Tika;
import org.springframework.http.HttpStatus;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which files are taken. The type is found from the first bytes; the name only has to agree with it, so that neither a
 * program renamed to a picture nor a picture's name on something else gets in.
 */
final class ContentTypes {

    private static final String ZIP = "application/zip";
    private static final String OLE = "application/x-tika-msoffice";
    private static final String OOXML = "application/x-tika-ooxml";
    private static final String TEXT = "text/plain";

    /** Extension → the types its content may turn out to be. */
    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry("png", Set.of("image/png")),
            Map.entry("jpg", Set.of("image/jpeg")),
            Map.entry("jpeg", Set.of("image/jpeg")),
            Map.entry("gif", Set.of("image/gif")),
            Map.entry("webp", Set.of("image/webp")),
            Map.entry("bmp", Set.of("image/bmp")),
            Map.entry("pdf", Set.of("application/pdf")),
            Map.entry("txt", Set.of(TEXT)),
            Map.entry("log", Set.of(TEXT)),
            Map.entry("csv", Set.of(TEXT, "text/csv")),
            Map.entry("sql", Set.of(TEXT)),
            Map.entry("doc", Set.of(OLE, "application/msword")),
            Map.entry("xls", Set.of(OLE, "application/vnd.ms-excel")),
            Map.entry("ppt", Set.of(OLE, "application/vnd.ms-powerpoint")),
            Map.entry("docx", Set.of(ZIP, OOXML)),
            Map.entry("xlsx", Set.of(ZIP, OOXML)),
            Map.entry("pptx", Set.of(ZIP, OOXML)),
            Map.entry("zip", Set.of(ZIP)),
            Map.entry("rar", Set.of("application/x-rar-compressed", "application/x-rar-compressed;version=5")),
            Map.entry("7z", Set.of("application/x-7z-compressed")),
            Map.entry("mp4", Set.of("video/mp4", "video/quicktime", "application/mp4")));

    /** What browsers are told; the container formats above say less than the name does. */
    private static final Map<String, String> SERVED = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "doc", "application/msword",
            "xls", "application/vnd.ms-excel",
            "ppt", "application/vnd.ms-powerpoint",
            "csv", "text/csv",
            "mp4", "video/mp4");

    /** Reads its table of types, a sixth of a second, when the first file comes, not at every start. */
    private final Supplier<Tika> tika = SingletonSupplier.of(Tika::new);

    /**
     * @return the media type under which to serve it
     * @throws ProblemException 415 {@code file-type-refused}
     */
    String check(String name, Path content) throws IOException {
        var extension = extension(name);
        var allowed = ALLOWED.get(extension);
        // Only the bytes are shown to the detector; given the name it would trust it.
        String found;
        try (var stream = java.nio.file.Files.newInputStream(content)) {
            found = tika.get().detect(stream.readNBytes(64 * 1024));
        }
        if (allowed == null || !allowed.contains(found)) {
            throw refused(name);
        }
        return SERVED.getOrDefault(extension, found);
    }

    static ProblemException refused(String name) {
        return new ProblemException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "file-type-refused", extension(name));
    }

    private static String extension(String name) {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
