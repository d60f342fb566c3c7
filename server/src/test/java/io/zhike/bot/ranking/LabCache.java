package io.zhike.bot.ranking;

import java.io.*;
import java.util.*;

final class LabCache {
    static Map<String, float[]> mem;

    @SuppressWarnings("unchecked")
    static synchronized Map<String, float[]> load() {
        if (mem != null) return mem;
        try (var in =
                new ObjectInputStream(new BufferedInputStream(new FileInputStream("/tmp/lab/vec.bin"), 1 << 20))) {
            return mem = (Map<String, float[]>) in.readObject();
        } catch (Exception e) {
            return mem = new HashMap<>();
        }
    }

    static synchronized void save(Map<String, float[]> all) {
        if (all.size() == mem.size()) return;
        mem = new HashMap<>(all);
        try (var out =
                new ObjectOutputStream(new BufferedOutputStream(new FileOutputStream("/tmp/lab/vec.bin"), 1 << 20))) {
            out.writeObject(mem);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
