package io.zhike.storage;

import org.jspecify.annotations.Nullable;

/**
 * A stored file.
 *
 * @param mediaType found from the content
 * @param size bytes
 * @param width pixels, for images
 */
public record StoredFile(
        long id,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable Integer width,
        @Nullable Integer height) {

    public boolean isImage() {
        return mediaType.startsWith("image/");
    }
}
