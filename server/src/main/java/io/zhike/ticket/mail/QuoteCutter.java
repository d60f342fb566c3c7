package io.zhike.ticket.mail;

import io.zhike.shared.text.TextResource;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves of a reply what was written new: the thread holds the rest. */
final class QuoteCutter {

    private static final int WINDOW = 6;
    private static final List<Pattern> QUOTES = patterns("/ticket/mail-quotes.txt");
    private static final List<Pattern> SIGNATURES = patterns("/ticket/mail-signatures.txt");

    private QuoteCutter() {}

    private static List<Pattern> patterns(String resource) {
        return TextResource.lines(resource).stream().map(Pattern::compile).toList();
    }

    /** @param lines of Markdown */
    static List<String> cut(List<String> lines) {
        var at = start(lines, QUOTES);
        var above = withoutSignature(withoutTrailingQuotes(lines.subList(0, at)));
        if (!isBlank(above) || at == lines.size()) {
            return above;
        }
        return withoutSignature(below(lines.subList(at, lines.size())));
    }

    /** Who writes below the quotation is heard too. */
    private static List<String> below(List<String> lines) {
        var quoted = lines.stream().anyMatch(QuoteCutter::isQuoted);
        if (!quoted) {
            return List.of();
        }
        var last = lines.size();
        while (!isQuoted(lines.get(last - 1))) {
            last--;
        }
        return lines.subList(last, lines.size());
    }

    private static List<String> withoutSignature(List<String> lines) {
        var at = start(lines, SIGNATURES);
        var above = lines.subList(0, at);
        return isBlank(above) ? lines : above;
    }

    private static List<String> withoutTrailingQuotes(List<String> lines) {
        var end = lines.size();
        while (end > 0 && (isQuoted(lines.get(end - 1)) || lines.get(end - 1).isBlank())) {
            end--;
        }
        return lines.subList(0, end);
    }

    private static int start(List<String> lines, List<Pattern> patterns) {
        for (int i = 0; i < lines.size(); i++) {
            var window = window(lines, i);
            if (!window.isBlank()
                    && patterns.stream().anyMatch(p -> p.matcher(window).lookingAt())) {
                return i;
            }
        }
        return lines.size();
    }

    /** A line and some below it, without marks: as the writer's program wrote them. */
    private static String window(List<String> lines, int from) {
        var until = Math.min(lines.size(), from + WINDOW);
        var text = new StringBuilder();
        for (var line : lines.subList(from, until)) {
            text.append(line.replaceAll("\\\\(\\p{Punct})", "$1").strip()).append('\n');
        }
        return text.toString();
    }

    private static boolean isQuoted(String line) {
        return line.startsWith(">");
    }

    private static boolean isBlank(List<String> lines) {
        return lines.stream().allMatch(line -> line.isBlank() || isQuoted(line));
    }
}
