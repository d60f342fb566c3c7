package io.zhike.notification;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts name their gaps, as {@code {code}}: who translates need not count. What is filled in is never looked into. */
final class Gaps {

    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");

    private Gaps() {}

    /** Gaps that nothing is given for stay as they are. */
    static String fill(String text, Map<String, String> values) {
        return GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(values.getOrDefault(gap.group(1), gap.group())));
    }
}
