package io.zhike.knowledge.exchange;

import io.zhike.knowledge.Entry;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The form of the content files: documents with {@code product}, {@code module} and a list {@code entries}. Read as
 * nodes, not as objects: every value is the text that was written, and every row knows its line.
 */
final class YamlText {

    /** Names that differ between files and entries. */
    private static final Map<String, String> NAMES = Map.of("id", "code", "variants", "phrasings");

    private YamlText() {}

    static ReadFile read(@Nullable String file, String text) {
        var files = new ArrayList<ReadFile>();
        try {
            for (var document : yaml().composeAll(new StringReader(text))) {
                files.add(document(file, document));
            }
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            return ReadFile.refused(new Place(file, mark == null ? 0 : mark.getLine() + 1), "no-yaml");
        } catch (YAMLException e) {
            return ReadFile.refused(new Place(file, 0), "no-yaml");
        }
        return ReadFile.together(files);
    }

    /** The members of one mapping as texts; lists have one item a line. */
    static Map<String, String> fields(MappingNode mapping) {
        var fields = new HashMap<String, String>();
        for (var tuple : mapping.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.put(NAMES.getOrDefault(key.getValue(), key.getValue()), text(tuple.getValueNode()));
            }
        }
        return fields;
    }

    static Yaml yaml() {
        var loading = new LoaderOptions();
        loading.setCodePointLimit(Archive.LARGEST);
        var dumping = new DumperOptions();
        dumping.setAllowUnicode(true);
        dumping.setSplitLines(false);
        dumping.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        dumping.setDefaultScalarStyle(DumperOptions.ScalarStyle.PLAIN);
        return new Yaml(
                new org.yaml.snakeyaml.constructor.SafeConstructor(loading),
                new org.yaml.snakeyaml.representer.Representer(dumping),
                dumping,
                loading);
    }

    private static ReadFile document(@Nullable String file, Node document) {
        if (!(document instanceof MappingNode root) || !(member(root, "entries") instanceof SequenceNode entries)) {
            return ReadFile.refused(new Place(file, line(document)), "no-entries");
        }
        var common = fields(root);
        var rows = new ArrayList<FileRow>();
        var problems = new ArrayList<FileProblem>();
        for (var node : entries.getValue()) {
            var place = new Place(file, line(node));
            if (node instanceof MappingNode mapping) {
                var fields = new HashMap<>(Map.of(
                        "product", common.getOrDefault("product", ""), "module", common.getOrDefault("module", "")));
                fields.putAll(fields(mapping));
                rows.add(RowReader.read(place, fields));
            } else {
                problems.add(new FileProblem(place, null, null, "no-members"));
            }
        }
        return new ReadFile(rows, problems);
    }

    private static @Nullable Node member(MappingNode root, String name) {
        return root.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(name))
                .map(tuple -> tuple.getValueNode())
                .findFirst()
                .orElse(null);
    }

    private static String text(Node node) {
        return switch (node) {
            case ScalarNode scalar -> scalar.getValue();
            case SequenceNode list ->
                String.join(
                        "\n",
                        list.getValue().stream()
                                .map(item -> item instanceof ScalarNode one ? one.getValue() : "")
                                .toList());
            default -> "";
        };
    }

    private static int line(Node node) {
        return node.getStartMark() == null ? 0 : node.getStartMark().getLine() + 1;
    }

    /** One document for each product and module, in the order of the entries. */
    static String write(List<Entry> entries) {
        var groups = new LinkedHashMap<List<String>, List<Map<String, Object>>>();
        for (var entry : entries) {
            var content = entry.content();
            var product = content.product() == null ? RowReader.COMMON : content.product();
            var module = content.module() == null ? "" : content.module();
            groups.computeIfAbsent(List.of(product.toLowerCase(Locale.ROOT), module), key -> new ArrayList<>())
                    .add(members(entry));
        }
        var documents = groups.entrySet().stream()
                .map(group -> {
                    var document = new LinkedHashMap<String, Object>();
                    document.put("product", group.getKey().get(0));
                    put(document, "module", group.getKey().get(1));
                    document.put("entries", group.getValue());
                    return document;
                })
                .toList();
        return yaml().dumpAll(documents.iterator());
    }

    private static Map<String, Object> members(Entry entry) {
        var content = entry.content();
        var members = head(entry);
        members.put("answer", content.answer());
        return members;
    }

    /** Everything but the answer, product and module, in the order in which people read it. */
    static LinkedHashMap<String, Object> head(Entry entry) {
        var content = entry.content();
        var members = new LinkedHashMap<String, Object>();
        members.put("id", entry.code());
        members.put("question", content.question());
        put(members, "variants", content.phrasings());
        put(members, "versions", content.versions());
        put(members, "keywords", content.keywords());
        put(members, "related", content.related());
        members.put("status", entry.status().name());
        members.put("updated", content.updated().toString());
        return members;
    }

    static void put(Map<String, Object> members, String name, Object value) {
        if (!value.equals("") && !value.equals(List.of())) {
            members.put(name, value);
        }
    }
}
