package io.zhike.bot;

import io.zhike.bot.source.SourceDocument;
import io.zhike.chat.Answer.PageLink;
import io.zhike.knowledge.Subjects;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The pages of the product that an answer sends to: the menu paths it names, in the form of two or more bracketed names
 * with arrows between, and Markdown links to {@code page:path/of/menu}. Where the product's pages are is configured;
 * without that there are no links.
 */
@Component
class ProductPages {

    private static final int MOST = 3;
    private static final String NAME = "\u3010([^\u3010\u3011]{1,20})\u3011";
    private static final Pattern MENU = Pattern.compile(NAME + "(?:\\s*(?:\u2192|->|>)\\s*" + NAME + ")+");
    private static final Pattern NAMES = Pattern.compile(NAME);
    private static final Pattern LINK = Pattern.compile("\\[([^\\]\\n]{1,60})]\\(page:([^()\\s]{1,200})\\)");

    private final Map<String, String> templates;
    private final Subjects subjects;

    ProductPages(BotProperties properties, Subjects subjects) {
        this.templates = properties.pages();
        this.subjects = subjects;
    }

    /** @param product what the asker uses, for documents that hold for all products */
    List<PageLink> of(SourceDocument document, @Nullable String product) {
        var template = template(document.product() == null ? product : document.product());
        if (template == null) {
            return List.of();
        }
        var titles = new LinkedHashMap<String, String>();
        LINK.matcher(document.answer())
                .results()
                .filter(link -> isInside(link.group(2)))
                .forEach(link -> titles.put(link.group(2), link.group(1)));
        MENU.matcher(document.answer()).results().forEach(menu -> addMenu(menu.group(), titles));
        return titles.entrySet().stream()
                .limit(MOST)
                .map(page -> new PageLink(page.getValue(), url(template, page.getKey())))
                .toList();
    }

    /** Browsers resolve dots before they ask: a path must not lead out of the product's place. */
    private static boolean isInside(String path) {
        return Arrays.stream(path.split("/")).noneMatch(part -> part.equals(".") || part.equals(".."));
    }

    private void addMenu(String text, Map<String, String> titles) {
        var names = NAMES.matcher(text).results().map(name -> name.group(1)).toList();
        if (subjects.isModuleName(names.getFirst())) {
            titles.putIfAbsent(String.join("/", names), String.join(" \u2192 ", names));
        }
    }

    private @Nullable String template(@Nullable String product) {
        var own = product == null ? null : templates.get(product.toLowerCase(Locale.ROOT));
        return own == null ? templates.get(BotProperties.ALL_PRODUCTS) : own;
    }

    private static String url(String template, String path) {
        var encoded = Arrays.stream(path.split("/"))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .reduce((a, b) -> a + "/" + b)
                .orElse("");
        return template.replace("{path}", encoded);
    }
}
