package io.zhike.bot.source;

import io.zhike.chat.Answer.SourceKind;
import java.util.List;

/**
 * One kind of thing the robot can answer from. Every bean of this type is read at start and again whenever its
 * {@link #revision} has changed; who wants to be read at once publishes a {@link SourceChanged}.
 */
public interface RetrievalSource {

    SourceKind kind();

    /** Grows with every change of what {@link #documents} says, on whatever node. Asked every other second. */
    long revision();

    /** Everything of this kind that anybody may see. */
    List<SourceDocument> documents();
}
