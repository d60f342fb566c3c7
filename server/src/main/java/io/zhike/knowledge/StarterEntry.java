package io.zhike.knowledge;

import io.zhike.shared.config.ContentHash;
import io.zhike.shared.config.YamlRow;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An entry as the content files have it. */
record StarterEntry(String code, EntryContent content) {

    private static final String ALL_PRODUCTS = "COMMON";

    static StarterEntry of(YamlRow row) {
        var updated = row.date("updated");
        var content = new EntryContent(
                row.text("question"),
                row.list("variants"),
                row.text("answer"),
                product(row.ofFile("product")),
                row.ofFile("module"),
                row.list("versions"),
                row.list("keywords"),
                row.list("related"),
                updated == null ? LocalDate.EPOCH : updated);
        return new StarterEntry(row.text("id"), content);
    }

    /** Tells whether the file's entry is still the one that was imported. */
    String hash() {
        return ContentHash.of(toString());
    }

    private static @Nullable String product(@Nullable String name) {
        var code = name == null ? ALL_PRODUCTS : name.toUpperCase(Locale.ROOT);
        return code.equals(ALL_PRODUCTS) ? null : code;
    }
}
