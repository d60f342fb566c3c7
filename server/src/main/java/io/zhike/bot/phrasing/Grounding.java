package io.zhike.bot.phrasing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lets a model's text pass only if it rests on the passages: every paragraph and list cites one, and no number, menu,
 * quoted wording or address stands in it that stands in none of them.
 */
final class Grounding {

    private static final Pattern CITATION = Pattern.compile("\\s?[\\[\u3010](\\d{1,3})[\\]\u3011]");
    private static final Pattern LIST_NUMBER = Pattern.compile("(?m)^\\s{0,3}\\d{1,2}[.)\u3001\uff0e]\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    /** What is between brackets or quotation marks, and addresses. */
    private static final Pattern NAME = Pattern.compile("\u3010([^\u3010\u3011]+)\u3011|\u300c([^\u300c\u300d]+)\u300d"
            + "|\u201c([^\u201c\u201d]+)\u201d|((?:https?:|www\\.)[^\\s)\u3011\uff09]+)");

    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!]|!\\[|]\\(");

    private final List<Passage> passages;
    private final String given;
    private final Set<String> numbers;

    Grounding(String question, List<Passage> passages) {
        this.passages = passages;
        this.given = passages.stream()
                .map(passage -> passage.title() + "\n" + passage.text())
                .collect(Collectors.joining("\n", question + "\n", ""));
        this.numbers = numbers(given).collect(Collectors.toSet());
    }

    /** The text with citations numbered 1, 2, 3 …; empty if it says anything of its own. */
    Optional<Phrased> check(String text) {
        var blocks = List.of(text.strip().split("\\n\\s*\\n"));
        var said = CITATION.matcher(text).replaceAll("");
        if (said.isBlank() || MARKUP.matcher(said).find() || !namesAreGiven(said) || !numbersAreGiven(said)) {
            return Optional.empty();
        }
        return everythingIsCited(blocks) ? renumbered(text.strip()) : Optional.empty();
    }

    /** A paragraph that leads to the next one, ending with a colon, needs none of its own. */
    private boolean everythingIsCited(List<String> blocks) {
        boolean cited = false;
        for (var block : blocks) {
            boolean leads = block.strip().matches("(?s).*[:\uff1a]$");
            boolean cites = CITATION.matcher(block).results().anyMatch(this::isGiven);
            if (!cites && !leads) {
                return false;
            }
            cited |= cites;
        }
        return cited;
    }

    private Optional<Phrased> renumbered(String text) {
        var cited = new ArrayList<Integer>();
        var markdown = CITATION.matcher(text).replaceAll(citation -> {
            if (!isGiven(citation)) {
                return "";
            }
            var passage = Integer.valueOf(citation.group(1)) - 1;
            if (!cited.contains(passage)) {
                cited.add(passage);
            }
            return "[" + (cited.indexOf(passage) + 1) + "]";
        });
        return cited.isEmpty() ? Optional.empty() : Optional.of(new Phrased(markdown, List.copyOf(cited)));
    }

    private boolean isGiven(MatchResult citation) {
        int number = Integer.parseInt(citation.group(1));
        return number >= 1 && number <= passages.size();
    }

    private boolean namesAreGiven(String said) {
        return NAME.matcher(said).results().map(Grounding::name).allMatch(name -> given.contains(name.strip()));
    }

    private static String name(MatchResult match) {
        for (int group = 1; group <= match.groupCount(); group++) {
            if (match.group(group) != null) {
                return match.group(group);
            }
        }
        return match.group();
    }

    private boolean numbersAreGiven(String said) {
        var own = numbers(LIST_NUMBER.matcher(said).replaceAll("")).collect(Collectors.toCollection(HashSet::new));
        own.removeAll(numbers);
        return own.isEmpty();
    }

    private static java.util.stream.Stream<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(MatchResult::group);
    }
}
