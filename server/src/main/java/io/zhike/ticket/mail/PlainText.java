package io.zhike.ticket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain text of mails as Markdown that shows it as it was written. */
final class PlainText {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#&|~]");
    private static final Pattern LEADING = Pattern.compile("^( {0,3})([-+=]|\\d{1,9}(?=[.)]))");

    /** Nobody reads deeper. */
    private static final int DEEPEST = 9;

    private PlainText() {}

    /** @return lines of Markdown; what was quoted is so there */
    static List<String> toMarkdown(String text) {
        return text.lines().map(PlainText::line).toList();
    }

    private static String line(String line) {
        var depth = 0;
        var at = 0;
        while (at < line.length() && line.charAt(at) == '>') {
            depth++;
            at += line.startsWith("> ", at) ? 2 : 1;
        }
        var text = line.substring(at).replaceFirst("^[ \\t]{4,}", "   ");
        return "> ".repeat(Math.min(depth, DEEPEST)) + escaped(text);
    }

    /** So that none of its characters means anything. */
    static String escaped(String line) {
        return leading(marks(line.stripTrailing()));
    }

    static String marks(String text) {
        return MARKS.matcher(text).replaceAll("\\\\$0");
    }

    /** What would begin a list or underline a heading; the mark itself is escaped, of a number the point behind it. */
    static String leading(String line) {
        var found = LEADING.matcher(line);
        if (!found.find()) {
            return line;
        }
        var at = Character.isDigit(line.charAt(found.start(2))) ? found.end() : found.start(2);
        return line.substring(0, at) + "\\" + line.substring(at);
    }

    /** Joins the lines of {@code format=flowed} (RFC 3676). */
    static String unflowed(String text, boolean deleteSpace) {
        var lines = new ArrayList<String>();
        var flowing = false;
        var depthBefore = -1;
        for (var line : text.lines().toList()) {
            var depth = depth(line);
            var rest = unstuffed(line.substring(depth));
            if (flowing && depth == depthBefore) {
                lines.add(lines.removeLast() + rest);
            } else {
                lines.add(depth == 0 ? rest : ">".repeat(depth) + " " + rest);
            }
            flowing = rest.endsWith(" ") && !rest.equals("-- ");
            if (flowing && deleteSpace) {
                lines.add(lines.removeLast().replaceFirst(" $", ""));
            }
            depthBefore = depth;
        }
        return String.join("\n", lines);
    }

    private static int depth(String line) {
        var depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }

    private static String unstuffed(String line) {
        return line.startsWith(" ") ? line.substring(1) : line;
    }

    /** Each line stays a line. */
    static String joined(List<String> lines) {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            var broken = i + 1 < lines.size()
                    && !lines.get(i).isBlank()
                    && !lines.get(i + 1).isBlank();
            text.append(lines.get(i)).append(broken ? "  \n" : "\n");
        }
        return text.toString().replaceAll("\\n{3,}", "\n\n").strip();
    }
}
