package io.zhike.shared.text;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The only way from Markdown to the HTML that browsers get: CommonMark with tables, then an allow-list. */
public final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();
    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .extensions(EXTENSIONS)
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "strong",
                    "em",
                    "code",
                    "pre",
                    "blockquote",
                    "ul",
                    "ol",
                    "li",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "a")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("start")
            .onElements("ol")
            .allowAttributes("align")
            .onElements("th", "td")
            .allowUrlProtocols("https", "http", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    private static final PolicyFactory PICTURES = new HtmlPolicyBuilder()
            .allowElements("img")
            .allowAttributes("src")
            .matching(Pattern.compile("/api/[a-z0-9/-]+"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .toFactory();

    private Markdown() {}

    /** Sanitised HTML. Raw HTML in the source is shown as text. */
    public static String toHtml(String markdown) {
        return ALLOWED.sanitize(HTML.render(parse(markdown))).strip();
    }

    /** The words without marks, for previews, notifications and screen readers; of pictures their descriptions. */
    public static String toText(String markdown) {
        var document = parse(markdown);
        document.accept(new Pictures(destination -> null));
        return TEXT.render(document).strip();
    }

    /**
     * As {@link #toHtml(String)}, with pictures.
     *
     * @param address from a picture's destination in the source to its address on this site, null to leave it out;
     *     pictures from elsewhere are never shown, they would tell their server who reads
     */
    public static String toHtml(String markdown, Function<String, @Nullable String> address) {
        var document = parse(markdown);
        document.accept(new Pictures(address));
        return ALLOWED.and(PICTURES).sanitize(HTML.render(document)).strip();
    }

    private static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Gives each picture its address on this site, or leaves its description only. */
    private static final class Pictures extends AbstractVisitor {

        private final Function<String, @Nullable String> address;

        Pictures(Function<String, @Nullable String> address) {
            this.address = address;
        }

        @Override
        public void visit(Image image) {
            var here = address.apply(image.getDestination());
            if (here != null) {
                image.setDestination(here);
                return;
            }
            for (var child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                image.insertBefore(child);
            }
            image.unlink();
        }
    }
}
