package io.zhike.ticket.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.PolicyFactory;

/** HTML of mails as Markdown: what the allow-list leaves of it, written anew; no tag of the mail comes through. */
final class HtmlText implements HtmlStreamEventReceiver {

    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "pre", "hr");
    private static final Set<String> LINES = Set.of("div", "tr", "li", "br");
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(PARAGRAPHS.toArray(String[]::new))
            .allowElements(LINES.toArray(String[]::new))
            .allowElements("td", "th", "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "http")
            .disallowTextIn("script", "style", "title", "head", "noscript", "template", "object", "iframe", "textarea")
            .toFactory();

    /** Without < inside, so that a mail of nothing but these takes no longer than another. */
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    private static final Pattern SILENT = Pattern.compile("<(script|style|title)\\b", Pattern.CASE_INSENSITIVE);

    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int quotes;
    private int preformatted;
    private boolean item;
    private @Nullable String link;

    private HtmlText() {}

    /** @return lines of Markdown */
    static List<String> toMarkdown(String html) {
        var text = new HtmlText();
        HtmlSanitizer.sanitize(html, ALLOWED.apply(text));
        return text.lines.isEmpty() ? withoutTags(html) : text.lines;
    }

    /** Below some hundred nested tags nothing is passed on: then the words count, whatever stands around them. */
    private static List<String> withoutTags(String html) {
        return SILENT.matcher(html).find()
                ? List.of()
                : PlainText.toMarkdown(TAG.matcher(html).replaceAll(" ").strip());
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {
        end();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        between(name);
        switch (name) {
            case "blockquote" -> quotes++;
            case "pre" -> preformatted++;
            case "li" -> item = true;
            case "a" -> {
                var href = attributes.indexOf("href");
                link = href < 0 ? null : attributes.get(href + 1);
            }
            default -> {}
        }
    }

    @Override
    public void closeTag(String name) {
        switch (name) {
            case "td", "th" -> line.append(line.isEmpty() ? "" : " · ");
            case "a" -> closeLink();
            default -> between(name);
        }
        if (name.equals("blockquote")) {
            quotes--;
        } else if (name.equals("pre")) {
            preformatted--;
        }
    }

    /** Where a link leads is told beside it: what it says of itself may be a lie. */
    private void closeLink() {
        var to = link;
        link = null;
        if (to != null && !line.toString().endsWith(PlainText.marks(to))) {
            line.append(" <").append(to.replaceAll("[<>\\s]", "")).append('>');
        }
    }

    @Override
    public void text(String text) {
        if (preformatted > 0) {
            var parts = text.split("\\R", -1);
            for (int i = 0; i < parts.length; i++) {
                line.append(PlainText.marks(parts[i]));
                if (i + 1 < parts.length) {
                    end();
                }
            }
            return;
        }
        var plain = text.replaceAll("[\\s\\u00A0]+", " ");
        line.append(PlainText.marks(line.isEmpty() ? plain.stripLeading() : plain));
    }

    private void between(String name) {
        if (PARAGRAPHS.contains(name)) {
            end();
            if (!lines.isEmpty() && !lines.getLast().isEmpty()) {
                lines.add("");
            }
        } else if (LINES.contains(name)) {
            end();
        }
    }

    private void end() {
        var text = PlainText.leading(line.toString().replaceFirst("( · )+$", "").strip());
        line.setLength(0);
        if (!text.isEmpty()) {
            lines.add("> ".repeat(quotes) + (item ? "- " : "") + text);
            item = false;
        }
    }
}
