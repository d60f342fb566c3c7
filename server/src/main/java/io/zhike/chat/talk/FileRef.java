package io.zhike.chat.talk;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.zhike.storage.StoredFile;
import org.jspecify.annotations.Nullable;

/** A file in a talk; its content is fetched from the talk it belongs to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FileRef(
        long id,
        String name,
        String mediaType,
        long size,
        @Nullable Integer width,
        @Nullable Integer height) {

    static FileRef of(StoredFile file) {
        return new FileRef(file.id(), file.name(), file.mediaType(), file.size(), file.width(), file.height());
    }
}
