package io.zhike.bot;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.bot.ranking.Decision;
import io.zhike.bot.ranking.Encoder;
import io.zhike.bot.ranking.Item;
import io.zhike.bot.ranking.Question;
import io.zhike.chat.RobotQuestion;
import io.zhike.chat.RobotReply;
import io.zhike.chat.RobotResponder;
import io.zhike.knowledge.Entry;
import io.zhike.shared.text.ChineseText;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Answers questions from the current snapshot. */
@Service
class Robot implements RobotResponder {

    private final Snapshots snapshots;
    private final Vectors vectors;
    private final AnswerWriter writer;
    private final QuestionLog questions;
    private final Accounts accounts;

    /** Which small talk was said last in a talk, so that it is not said twice running. */
    private final Cache<Long, Integer> lastSaid =
            Caffeine.newBuilder().maximumSize(10_000).build();

    Robot(Snapshots snapshots, Vectors vectors, AnswerWriter writer, QuestionLog questions, Accounts accounts) {
        this.snapshots = snapshots;
        this.vectors = vectors;
        this.writer = writer;
        this.questions = questions;
        this.accounts = accounts;
    }

    @Override
    public RobotReply reply(RobotQuestion question) {
        var asked = new Asked(
                question.text(),
                product(question.asker()),
                null,
                question.asker(),
                question.conversationId(),
                Locale.SIMPLIFIED_CHINESE);
        var snapshot = snapshots.current();
        var chosen = chosen(snapshot, question);
        return chosen.isPresent() ? logged(asked, writer.answered(snapshot, chosen.get(), null)) : answer(asked);
    }

    RobotReply answer(Asked asked) {
        var snapshot = snapshots.current();
        var wordless = ChineseText.normalise(asked.text()).isEmpty();
        return logged(asked, wordless ? wordless(snapshot, asked) : decided(snapshot, asked));
    }

    /** The entries most likely to answer a text, best first. */
    List<Suggestion> suggestions(String text, @Nullable String product) {
        var snapshot = snapshots.current();
        if (ChineseText.normalise(text).isEmpty()) {
            return List.of();
        }
        var question = snapshot.business().prepare(text, encoder(snapshot));
        return snapshot.business().rank(new Question(text, product, null, null), question).items().stream()
                .filter(ranked -> ranked.confidence() >= Suggestion.WORTH_SHOWING)
                .limit(Suggestion.LIMIT)
                .map(ranked -> suggestion(entry(snapshot, ranked.item()), ranked.confidence()))
                .toList();
    }

    private RobotReply decided(Snapshot snapshot, Asked asked) {
        var question = new Question(asked.text(), asked.product(), asked.module(), null);
        return switch (Decision.of(question, snapshot.business(), snapshot.chatter(), encoder(snapshot))) {
            case Decision.Answered(var item, var confidence) ->
                writer.answered(snapshot, entry(snapshot, item), confidence);
            case Decision.DidYouMean(var offered, var confidence) ->
                writer.didYouMean(offered, confidence, asked.language());
            case Decision.Refused(var confidence) -> writer.refused("bot.refused", confidence, asked.language());
            case Decision.SmallTalk(var item, var confidence) ->
                smallTalk(Objects.requireNonNull(snapshot.smallTalk().get(item.id())), asked, confidence);
        };
    }

    /** Emoji and punctuation can only be answered if somebody foresaw exactly them. */
    private RobotReply wordless(Snapshot snapshot, Asked asked) {
        var text = asked.text().strip();
        return snapshot.smallTalk().values().stream()
                .filter(talk -> !text.isEmpty() && talk.allPhrasings().contains(text))
                .findFirst()
                .map(talk -> smallTalk(talk, asked, 1))
                .orElseGet(() -> writer.refused("bot.wordless", 0.0, asked.language()));
    }

    private RobotReply smallTalk(SmallTalk talk, Asked asked, double confidence) {
        int count = talk.answers().size();
        int which = ThreadLocalRandom.current().nextInt(count);
        if (asked.conversation() != null) {
            var last = lastSaid.getIfPresent(asked.conversation());
            which = last != null && last == which ? (which + 1) % count : which;
            lastSaid.put(asked.conversation(), which);
        }
        return writer.smallTalk(talk, which, confidence);
    }

    /** The entry whose question was clicked, or picked by its number among those offered last. */
    private Optional<Entry> chosen(Snapshot snapshot, RobotQuestion question) {
        if (question.entryId() != null) {
            return Optional.ofNullable(snapshot.entries().get(question.entryId()));
        }
        var pick = Picks.of(question.text());
        if (pick.isEmpty()) {
            return Optional.empty();
        }
        var offered = questions.lastOffered(question.conversationId());
        return pick.getAsInt() < offered.size()
                ? Optional.ofNullable(snapshot.entries().get(offered.get(pick.getAsInt())))
                : Optional.empty();
    }

    private @Nullable Encoder encoder(Snapshot snapshot) {
        return snapshot.complete() ? vectors.encoder() : null;
    }

    private RobotReply logged(Asked asked, RobotReply reply) {
        questions.add(asked, reply.answer());
        return reply;
    }

    private Suggestion suggestion(Entry entry, double confidence) {
        var answer = writer.rendered(entry);
        var content = entry.content();
        return new Suggestion(
                entry.id().value(),
                content.question(),
                answer.html(),
                answer.text(),
                confidence,
                content.product(),
                content.module());
    }

    private static Entry entry(Snapshot snapshot, Item item) {
        return Objects.requireNonNull(snapshot.entries().get(item.id()));
    }

    /** Whoever uses one product only is taken to ask about it. */
    private @Nullable String product(@Nullable AccountId asker) {
        var profile = asker == null ? null : accounts.profiles(List.of(asker)).get(asker);
        return profile == null || profile.products().size() != 1
                ? null
                : profile.products().getFirst();
    }
}
