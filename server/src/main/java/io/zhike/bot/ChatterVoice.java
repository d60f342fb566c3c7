package io.zhike.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.stereotype.Component;

/** Small talk, not the same words twice running. */
@Component
class ChatterVoice {

    private final AnswerWriter writer;

    /** Which was said last in a talk. */
    private final Cache<Long, Integer> lastSaid =
            Caffeine.newBuilder().maximumSize(10_000).build();

    ChatterVoice(AnswerWriter writer) {
        this.writer = writer;
    }

    Draft say(SmallTalk talk, double confidence, Turn turn) {
        int count = talk.answers().size();
        int which = ThreadLocalRandom.current().nextInt(count);
        var conversation = turn.conversation();
        if (conversation != null) {
            var last = lastSaid.getIfPresent(conversation);
            which = last != null && last == which ? (which + 1) % count : which;
            lastSaid.put(conversation, which);
        }
        return writer.smallTalk(talk, which, confidence);
    }

    /** Emoji and punctuation can only be answered if somebody foresaw exactly them. */
    Draft wordless(Turn turn) {
        var text = turn.text().strip();
        return turn.snapshot().smallTalk().values().stream()
                .filter(talk -> !text.isEmpty() && talk.allPhrasings().contains(text))
                .findFirst()
                .map(talk -> say(talk, 1, turn))
                .orElseGet(() -> writer.refused("bot.wordless", 0.0, turn.language()));
    }
}
