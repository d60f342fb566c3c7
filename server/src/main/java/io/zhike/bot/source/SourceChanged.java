package io.zhike.bot.source;

import io.zhike.chat.Answer.SourceKind;

/** A source says something else now. */
public record SourceChanged(SourceKind kind) {}
