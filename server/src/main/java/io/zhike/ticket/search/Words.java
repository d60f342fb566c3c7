package io.zhike.ticket.search;

import io.zhike.shared.text.SearchTokens;
import io.zhike.ticket.TicketChannel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words and marks of the search. Words hold letters and digits only, so a mark, which has a colon, is never a word
 * that somebody typed.
 */
final class Words {

    /** PostgreSQL takes lexemes of up to 2 kB; nobody looks for a longer word. */
    private static final int LONGEST = 60;

    /** What is said beyond that in one thread is found by what was said before. */
    private static final int MOST = 1500;

    private Words() {}

    static List<String> ofText(String text) {
        return SearchTokens.ofText(text).stream().map(Words::cut).limit(MOST).toList();
    }

    static List<String> ofQuery(String query) {
        return SearchTokens.ofQuery(query).stream().map(Words::cut).distinct().toList();
    }

    private static String cut(String word) {
        return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
    }

    static String title(String word) {
        return "t:" + word;
    }

    /** Marks of a place in the product tree; those of a query leave out what is not chosen. */
    static List<String> tree(@Nullable String product, @Nullable String version, @Nullable String module) {
        var marks = new ArrayList<String>();
        add(marks, "p:", product);
        add(marks, "v:", version);
        add(marks, "m:", module);
        return marks;
    }

    private static void add(List<String> marks, String kind, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            marks.add(kind + value);
        }
    }

    static String channel(TicketChannel channel) {
        return "c:" + channel;
    }

    /** Public ones only: what everybody of the channel finds. */
    static String listed(TicketChannel channel, boolean solved) {
        return "l:" + channel + (solved ? ":solved" : ":open");
    }

    /** All of them, as the text of a {@code tsquery}. */
    static String all(Collection<String> lexemes) {
        return lexemes.stream().map(Words::quoted).collect(Collectors.joining(" & "));
    }

    private static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}
