package io.zhike.knowledge.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

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
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                var content = zip.readNBytes((int) (LARGEST + 1 - size));
                size += content.length;
                if (size > LARGEST || files.size() == MOST_FILES) {
                    throw new IOException("too much in the archive");
                }
                files.put(entry.getName(), content);
            }
        } catch (IllegalArgumentException e) {
            throw new IOException("a name in the archive is no text", e);
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
