package io.zhike.knowledge.exchange;

import org.jspecify.annotations.Nullable;

/**
 * Where in the uploaded file something stands.
 *
 * @param file the file within an archive, null if there is no archive
 * @param row row of the sheet or line of the text, from 1; 0 for the file as a whole
 */
public record Place(@Nullable String file, int row) {}
