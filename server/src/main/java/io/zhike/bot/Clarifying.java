package io.zhike.bot;

import io.zhike.bot.Found.Hit;
import io.zhike.bot.Found.Verdict;
import io.zhike.bot.source.SourceDocument;
import io.zhike.bot.talk.Option;
import io.zhike.knowledge.Subjects;
import io.zhike.shared.text.ChineseText;
import io.zhike.shared.text.Fillers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out whether the product or the module decides which of the found documents answers. */
@Component
class Clarifying {

    /** Farther down the list nothing is an answer any more. */
    private static final int LOOKED_AT = 5;
    /** The second best counts as a rival when it is at least this part as probable as the best. */
    private static final double RIVAL = 0.3;
    /** Below this, taken together, the rivals are no answer at all. */
    private static final double WORTH_ASKING = 0.3;
    /** Whoever writes less than this many characters has left out which module it is about. */
    private static final int SHORT = 9;

    private final Subjects subjects;

    Clarifying(Subjects subjects) {
        this.subjects = subjects;
    }

    /** One option for each product, the best first; empty if the product does not decide. */
    List<Option> products(Found found) {
        if (!found.isBusiness()) {
            return List.of();
        }
        var hits = found.hits().stream().limit(LOOKED_AT).toList();
        if (hits.isEmpty() || hits.getFirst().document().product() == null) {
            return List.of();
        }
        return rivals(
                hits,
                SourceDocument::product,
                (product, document) ->
                        new Option(product, document.question(), document.ref(), product, document.module()));
    }

    /** One option for each module; empty if the module does not decide. */
    List<Option> modules(String text, Found found) {
        var spoken = Fillers.strip(ChineseText.normalise(text));
        if (!(found.verdict() instanceof Verdict.DidYouMean(var offered)) || spoken.length() > SHORT) {
            return List.of();
        }
        var modules = offered.stream()
                .map(hit -> hit.document().module())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return modules < offered.size()
                ? List.of()
                : rivals(
                        offered,
                        SourceDocument::module,
                        (module, document) -> new Option(
                                subjects.moduleName(module),
                                document.question(),
                                document.ref(),
                                document.product(),
                                module));
    }

    private static List<Option> rivals(
            List<Hit> hits,
            Function<SourceDocument, @Nullable String> feature,
            BiFunction<String, SourceDocument, Option> option) {
        Map<String, Hit> best = new LinkedHashMap<>();
        for (var hit : hits) {
            var value = feature.apply(hit.document());
            if (value != null && hit.confidence() >= RIVAL * hits.getFirst().confidence()) {
                best.putIfAbsent(value, hit);
            }
        }
        var together = best.values().stream().mapToDouble(Hit::confidence).sum();
        return best.size() < 2 || together < WORTH_ASKING
                ? List.of()
                : best.entrySet().stream()
                        .map(rival ->
                                option.apply(rival.getKey(), rival.getValue().document()))
                        .collect(Collectors.toList());
    }
}
