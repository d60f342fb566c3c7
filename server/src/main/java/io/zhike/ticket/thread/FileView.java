package io.zhike.ticket.thread;

import io.zhike.storage.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * A picture or file of a thread.
 *
 * @param size bytes
 * @param width pixels, of pictures
 */
public record FileView(
        long id,
        String name,
        String mediaType,
        long size,
        boolean image,
        @Nullable Integer width,
        @Nullable Integer height) {

    public static FileView of(StoredFile file) {
        return new FileView(
                file.id(), file.name(), file.mediaType(), file.size(), file.isImage(), file.width(), file.height());
    }
}
