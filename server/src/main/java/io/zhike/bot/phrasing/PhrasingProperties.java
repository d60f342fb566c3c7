package io.zhike.bot.phrasing;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The optional language model.
 *
 * @param endpoint base address of an OpenAI-compatible interface, such as http://127.0.0.1:11434/v1; null: none is used
 * @param apiKey null if the endpoint wants none
 * @param timeLimit how long a customer waits for the model's words before the entry is shown as it is
 * @param concurrent how many requests may be under way; further questions are answered without the model
 * @param failures after so many in a row the model is left alone for {@code pause}
 * @param longest characters of an answer
 */
@ConfigurationProperties("zhike.bot.phrasing")
record PhrasingProperties(
        @Nullable URI endpoint,
        @DefaultValue("default") String model,
        @Nullable String apiKey,
        @DefaultValue("4s") Duration timeLimit,
        @DefaultValue("8") int concurrent,
        @DefaultValue("3") int failures,
        @DefaultValue("30s") Duration pause,
        @DefaultValue("1200") int longest) {}
