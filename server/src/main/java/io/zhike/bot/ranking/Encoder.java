package io.zhike.bot.ranking;

import java.util.List;

/** Turns a text into a vector of length one whose direction is its meaning. Safe for concurrent use. */
public interface Encoder {

    /** Names the model; vectors of different models must never be compared. */
    String model();

    int dimensions();

    /** One vector for each text, in order. Texts are in the normal form of {@link Analysis#spoken()}. */
    List<float[]> encode(List<String> texts);

    default float[] encode(String text) {
        return encode(List.of(text)).getFirst();
    }
}
