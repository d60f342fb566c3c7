package io.zhike.bot.source;

import io.zhike.chat.Answer.SourceKind;

/** Names a document among all sources. */
public record SourceRef(SourceKind kind, long id) {

    public static SourceRef entry(long id) {
        return new SourceRef(SourceKind.ENTRY, id);
    }
}
