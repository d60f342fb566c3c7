package io.zhike.knowledge.exchange;

import io.zhike.knowledge.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * Entries as Markdown: between two lines of dashes what YAML says of the entry, then the answer. Several may follow each
 * other in one text; one begins where {@code id} or {@code question} comes right after the dashes, so that rules in
 * answers are no beginnings.
 */
final class MarkdownText {

    private static final String DASHES = "---";
    private static final Pattern FIRST_MEMBER = Pattern.compile("(id|question):( .*)?");

    private MarkdownText() {}

    static ReadFile read(@Nullable String file, String text) {
        var lines = text.replace("\r\n", "\n").split("\n", -1);
        var starts = new ArrayList<Integer>();
        for (int i = 0; i + 1 < lines.length; i++) {
            if (lines[i].strip().equals(DASHES)
                    && FIRST_MEMBER.matcher(lines[i + 1]).matches()) {
                starts.add(i);
            }
        }
        if (starts.isEmpty()) {
            return ReadFile.refused(new Place(file, 1), "no-front-matter");
        }
        var read = new ArrayList<ReadFile>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.length;
            read.add(entry(file, lines, starts.get(i), end));
        }
        return ReadFile.together(read);
    }

    private static ReadFile entry(@Nullable String file, String[] lines, int start, int end) {
        var place = new Place(file, start + 1);
        int close = start + 1;
        while (close < end && !lines[close].strip().equals(DASHES)) {
            close++;
        }
        if (close == end) {
            return ReadFile.refused(place, "front-matter-open");
        }
        var head = String.join("\n", List.of(lines).subList(start + 1, close));
        var answer = String.join("\n", List.of(lines).subList(close + 1, end));
        try {
            if (YamlText.yaml().compose(new java.io.StringReader(head)) instanceof MappingNode members) {
                var fields = new HashMap<>(YamlText.fields(members));
                fields.put("answer", answer);
                return new ReadFile(List.of(RowReader.read(place, fields)), List.of());
            }
        } catch (YAMLException e) {
            return ReadFile.refused(place, "no-yaml");
        }
        return ReadFile.refused(place, "no-members");
    }

    static String write(Entry entry) {
        var content = entry.content();
        var head = YamlText.head(entry);
        YamlText.put(head, "product", content.product() == null ? "" : content.product());
        YamlText.put(head, "module", content.module() == null ? "" : content.module());
        return DASHES + "\n" + YamlText.yaml().dump(head) + DASHES + "\n\n" + content.answer() + "\n";
    }
}
