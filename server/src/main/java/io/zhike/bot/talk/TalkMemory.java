package io.zhike.bot.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhike.bot.source.SourceRef;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the robot keeps in mind of a talk between two messages.
 *
 * @param product product line the customer said to use
 * @param asked the last question of business, in the customer's words
 * @param answered what it was answered with
 * @param options what the last message offered to choose from, in the order shown
 * @param clarifying whether the options ask which product or module is meant, and {@code asked} still waits for it
 * @param at when the last message was answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TalkMemory(
        @Nullable String product,
        @Nullable String module,
        @Nullable String asked,
        @Nullable SourceRef answered,
        List<Option> options,
        boolean clarifying,
        @Nullable Instant at) {

    /** Nothing said yet. */
    public static final TalkMemory NONE = new TalkMemory(null, null, null, null, List.of(), false, null);

    public TalkMemory {
        options = List.copyOf(Objects.requireNonNullElse(options, List.of()));
    }

    public TalkMemory withProduct(@Nullable String product) {
        return new TalkMemory(product, module, asked, answered, options, clarifying, at);
    }

    public TalkMemory withModule(@Nullable String module) {
        return new TalkMemory(product, module, asked, answered, options, clarifying, at);
    }

    public TalkMemory withAnswer(String asked, @Nullable SourceRef answered) {
        return new TalkMemory(product, module, asked, answered, List.of(), false, at);
    }

    public TalkMemory withOptions(String asked, List<Option> options, boolean clarifying) {
        return new TalkMemory(product, module, asked, null, options, clarifying, at);
    }

    /** Choices are made with the next message or not at all. */
    public TalkMemory withoutOptions() {
        return new TalkMemory(product, module, asked, answered, List.of(), false, at);
    }

    TalkMemory at(Instant time) {
        return new TalkMemory(product, module, asked, answered, options, clarifying, time);
    }
}
