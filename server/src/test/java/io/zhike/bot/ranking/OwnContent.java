package io.zhike.bot.ranking;

import io.zhike.shared.text.Markdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.Yaml;

/** The product's own starter knowledge as items; codes and answers are kept beside them, in the same order. */
record OwnContent(List<Item> items, Map<String, Long> ids, List<String> answers) {

    static OwnContent business(Path content) throws IOException {
        return read(content.resolve("faq"));
    }

    static OwnContent smallTalk(Path content) throws IOException {
        return read(content.resolve("smalltalk"));
    }

    @SuppressWarnings("unchecked")
    private static OwnContent read(Path folder) throws IOException {
        var items = new ArrayList<Item>();
        var ids = new LinkedHashMap<String, Long>();
        var answers = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            for (var file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                Map<String, Object> root = new Yaml().load(Files.readString(file));
                for (var entry : (List<Map<String, Object>>) root.get("entries")) {
                    var texts = new ArrayList<String>();
                    texts.add(entry.get("question").toString());
                    ((List<Object>) entry.getOrDefault("variants", List.of())).forEach(v -> texts.add(v.toString()));
                    answers.add(entry.getOrDefault("answer", "").toString());
                    var keywords = ((List<Object>) entry.getOrDefault("keywords", List.of()))
                            .stream().map(Object::toString).toList();
                    var product = root.getOrDefault("product", "common").toString();
                    long id = items.size() + 1;
                    ids.put(entry.get("id").toString(), id);
                    items.add(new Item(
                            id,
                            texts,
                            keywords,
                            Markdown.toText(answers.getLast()),
                            product.equals("common") ? null : product,
                            (String) root.get("module")));
                }
            }
        }
        return new OwnContent(items, ids, answers);
    }
}
