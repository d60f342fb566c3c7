package io.zhike.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changed between two versions, field by field; fields that did not change are left out. */
record VersionDiff(List<Field> fields) {

    record Field(String name, List<WordDiff.Part> parts) {}

    static VersionDiff of(Entry before, Entry after) {
        var fields = new ArrayList<Field>();
        var a = before.content();
        var b = after.content();
        add("status", before.status().name(), after.status().name(), fields);
        add("question", a.question(), b.question(), fields);
        add("phrasings", lines(a.phrasings()), lines(b.phrasings()), fields);
        add("answer", a.answer(), b.answer(), fields);
        add("product", text(a.product()), text(b.product()), fields);
        add("module", text(a.module()), text(b.module()), fields);
        add("versions", lines(a.versions()), lines(b.versions()), fields);
        add("keywords", lines(a.keywords()), lines(b.keywords()), fields);
        add("related", lines(a.related()), lines(b.related()), fields);
        return new VersionDiff(fields);
    }

    private static void add(String name, String before, String after, List<Field> fields) {
        if (!before.equals(after)) {
            fields.add(new Field(name, WordDiff.of(before, after)));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String lines(List<String> texts) {
        return String.join("\n", texts);
    }
}
