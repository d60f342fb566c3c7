package io.zhike.knowledge.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Zip files in memory, with an end to how much may come out of them. */
final class Archive {

    /** Bytes of everything unpacked: some hundred times what all knowledge takes. */
    static final int LARGEST = 100_000_000;

    static final int MOST_FILES = 20_000;

    private Archive() {}

    static boolean is(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /**
     * The files by name, in order, folders left out.
     *
     * @throws IOException if it is no zip file, or too much comes out of it
     */
    static Map<String, byte[]> unpack(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        long size = 0;
        // By the directory at the end: what writers of Excel files put between the entries confuses a stream.
        try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (entry.isDirectory()) {
                    continue;
                }
                try (var stream = zip.getInputStream(entry)) {
                    var content = stream.readNBytes((int) (LARGEST + 1 - size));
                    size += content.length;
                    files.put(entry.getName(), content);
                }
                if (size > LARGEST || files.size() > MOST_FILES) {
                    throw new IOException("too much in the archive");
                }
            }
        }
        return files;
    }

    static byte[] pack(Map<String, String> texts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var text : texts.entrySet()) {
                zip.putNextEntry(new ZipEntry(text.getKey()));
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
