package io.zhike.engagement.points;

/** What earns points. */
public enum PointAct {
    QUESTION_ASKED,
    QUESTION_READ,
    QUESTION_RATED,
    KNOWLEDGE_READ,
    FAVOURED,
    DOCUMENT_READ,
    LESSON_WATCHED,
    DOWNLOADED
}
