package io.zhike.bot.ranking;

import io.zhike.shared.text.TextResource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes new wordings of the product's own phrasings, to learn from. Reproducible. */
final class Wordings {

    private static final List<String[]> SWAPS = TextResource.lines("/robot/training-swaps.txt").stream()
            .map(line -> line.split(" "))
            .toList();

    private static final List<String[]> FLIPS = TextResource.lines("/robot/training-flips.txt").stream()
            .map(line -> line.split(" "))
            .toList();

    private final Random random = new Random(11);

    /** Another way to say the same: words swapped, some characters dropped, or only a part of it. */
    String reworded(String text) {
        var words = text;
        for (var group : SWAPS) {
            for (var word : group) {
                if (words.contains(word) && random.nextInt(10) < 7) {
                    words = words.replace(word, group[random.nextInt(group.length)]);
                    break;
                }
            }
        }
        return switch (random.nextInt(4)) {
            case 0 -> part(words);
            case 1 -> turned(words);
            default -> dropped(words);
        };
    }

    /** The same words about something else; empty if the text has no word to exchange. */
    List<String> flipped(String text) {
        var result = new ArrayList<String>();
        for (var pair : FLIPS) {
            if (text.contains(pair[0])) {
                result.add(text.replace(pair[0], pair[1]));
            } else if (text.contains(pair[1])) {
                result.add(text.replace(pair[1], pair[0]));
            }
        }
        return result;
    }

    private String dropped(String text) {
        var result = new StringBuilder();
        text.chars().filter(c -> random.nextInt(100) >= 12).forEach(c -> result.append((char) c));
        return result.isEmpty() ? text : result.toString();
    }

    /** The clauses in another order. */
    private String turned(String text) {
        var clauses = text.split("[，,。？?；; ]+");
        return clauses.length < 2 ? dropped(text) : clauses[1] + " " + clauses[0];
    }

    private String part(String text) {
        var clauses = text.split("[，,。？?；; ]+");
        var longest = text;
        if (clauses.length > 1) {
            longest = clauses[0];
            for (var clause : clauses) {
                longest = clause.length() > longest.length() ? clause : longest;
            }
        }
        return longest.length() < 5 ? text : longest;
    }
}
