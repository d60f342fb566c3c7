package io.zhike.bot;

import io.zhike.bot.ranking.Encoder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Encodes each text once; lives as long as one question, and in its thread. */
final class OnceEncoder implements Encoder {

    private final Encoder encoder;
    private final Map<String, float[]> vectors = new HashMap<>();

    OnceEncoder(Encoder encoder) {
        this.encoder = encoder;
    }

    @Override
    public String model() {
        return encoder.model();
    }

    @Override
    public int dimensions() {
        return encoder.dimensions();
    }

    @Override
    public List<float[]> encode(List<String> texts) {
        return texts.stream().map(this::encode).toList();
    }

    @Override
    public float[] encode(String text) {
        return vectors.computeIfAbsent(text, encoder::encode);
    }
}
