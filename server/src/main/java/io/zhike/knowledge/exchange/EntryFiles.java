package io.zhike.knowledge.exchange;

import io.zhike.knowledge.Entry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads and writes files of entries. What a file is shows in its content; texts are told apart by their names. */
@Component
public class EntryFiles {

    private final Workbooks workbooks;

    EntryFiles(Workbooks workbooks) {
        this.workbooks = workbooks;
    }

    /** Never fails: what cannot be read is among the problems. */
    public ReadFile read(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return ReadFile.refused(new Place(null, 0), "empty");
        }
        return Archive.is(bytes) ? archive(bytes) : text(null, name, bytes);
    }

    private ReadFile archive(byte[] bytes) {
        try {
            var files = Archive.unpack(bytes);
            if (files.containsKey("[Content_Types].xml")) {
                return workbooks.read(null, bytes);
            }
            var read = new ArrayList<ReadFile>();
            files.forEach((name, content) -> read.add(text(name, name, content)));
            return read.isEmpty() ? ReadFile.refused(new Place(null, 0), "empty") : ReadFile.together(read);
        } catch (IOException | RuntimeException e) {
            // Broken archives fail in more ways than by an IOException.
            return ReadFile.refused(new Place(null, 0), "no-archive");
        }
    }

    private static ReadFile text(@Nullable String file, String name, byte[] bytes) {
        var lower = name.toLowerCase(Locale.ROOT);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
            if (lower.endsWith(".md") || lower.endsWith(".markdown")) {
                return MarkdownText.read(file, plain);
            }
            return lower.endsWith(".yaml") || lower.endsWith(".yml")
                    ? YamlText.read(file, plain)
                    : ReadFile.refused(new Place(file, 0), "unknown-kind");
        } catch (CharacterCodingException e) {
            return ReadFile.refused(new Place(file, 0), "no-text");
        }
    }

    public byte[] write(Format format, List<Entry> entries, Locale locale) {
        try {
            return switch (format) {
                case XLSX -> workbooks.write(entries, locale);
                case YAML -> YamlText.write(entries).getBytes(StandardCharsets.UTF_8);
                case MARKDOWN ->
                    entries.stream()
                            .map(MarkdownText::write)
                            .collect(Collectors.joining("\n"))
                            .getBytes(StandardCharsets.UTF_8);
                case ZIP -> archive(entries);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] archive(List<Entry> entries) throws IOException {
        var texts = new LinkedHashMap<String, String>();
        entries.forEach(entry -> texts.put(entry.code() + ".md", MarkdownText.write(entry)));
        return Archive.pack(texts);
    }
}
