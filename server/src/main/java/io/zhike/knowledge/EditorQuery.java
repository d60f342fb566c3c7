package io.zhike.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * What editors look for; null members do not restrict.
 *
 * @param product a product line, or {@code COMMON} for what holds for all
 * @param planned only what waits to be published or retired
 */
record EditorQuery(
        String q,
        @Nullable EntryStatus status,
        @Nullable String product,
        @Nullable String module,
        boolean planned) {

    EditorQuery ofAnyStatus() {
        return new EditorQuery(q, null, product, module, planned);
    }
}
