package io.zhike.bot.ranking;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Encodes many texts and keeps the vectors below target/, because thousands of them take a while. */
final class Vectors {

    private static final Path FILE = Path.of(System.getProperty("robot.vectors", "target/robot-vectors.bin"));
    private static final int BATCH = 16;

    private Vectors() {}

    static Map<String, CompactVector> of(Collection<String> texts) {
        return originals(texts).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> CompactVector.of(OnnxEncoder.adapted(entry.getValue()))));
    }

    /** As the model gives them, not adapted. */
    static synchronized Map<String, float[]> originals(Collection<String> texts) {
        var known = new ConcurrentHashMap<>(load());
        var missing = texts.stream()
                .filter(text -> !known.containsKey(text))
                .distinct()
                .toList();
        if (!missing.isEmpty()) {
            batches(missing).parallelStream().forEach(batch -> encode(batch, known));
            save(known);
        }
        return texts.stream().distinct().collect(Collectors.toMap(text -> text, known::get));
    }

    private static void encode(List<String> batch, Map<String, float[]> known) {
        var vectors = OnnxEncoder.shared().raw(batch);
        for (int i = 0; i < batch.size(); i++) {
            known.put(batch.get(i), vectors.get(i));
        }
    }

    /** Texts of equal length together, so that nothing is padded. */
    private static List<List<String>> batches(List<String> texts) {
        var batches = new ArrayList<List<String>>();
        texts.stream()
                .collect(Collectors.groupingBy(String::length, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(same -> {
                    for (int i = 0; i < same.size(); i += BATCH) {
                        batches.add(same.subList(i, Math.min(same.size(), i + BATCH)));
                    }
                });
        return batches;
    }

    private static Map<String, float[]> load() {
        var known = new HashMap<String, float[]>();
        if (!Files.exists(FILE)) {
            return known;
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(FILE), 1 << 20))) {
            for (int rest = in.readInt(); rest > 0; rest--) {
                var text = in.readUTF();
                var vector = new float[in.readInt()];
                for (int i = 0; i < vector.length; i++) {
                    vector[i] = in.readFloat();
                }
                known.put(text, vector);
            }
            return known;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void save(Map<String, float[]> known) {
        try {
            Files.createDirectories(FILE.toAbsolutePath().getParent());
            var part = Files.createTempFile(FILE.toAbsolutePath().getParent(), "robot-vectors", ".part");
            try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(part), 1 << 20))) {
                out.writeInt(known.size());
                for (var entry : known.entrySet()) {
                    out.writeUTF(entry.getKey());
                    out.writeInt(entry.getValue().length);
                    for (float x : entry.getValue()) {
                        out.writeFloat(x);
                    }
                }
            }
            Files.move(part, FILE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
