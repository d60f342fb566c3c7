package io.zhike.shared.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Remembers a slow function of a character; safe for concurrent use. */
final class PerCharacter {

    interface Function {
        String apply(char c);
    }

    private final AtomicReferenceArray<@Nullable String> known = new AtomicReferenceArray<>(Character.MAX_VALUE + 1);
    private final Function function;

    PerCharacter(Function function) {
        this.function = function;
    }

    String of(char c) {
        var value = known.get(c);
        if (value == null) {
            synchronized (function) {
                value = function.apply(c);
            }
            known.set(c, value);
        }
        return value;
    }
}
