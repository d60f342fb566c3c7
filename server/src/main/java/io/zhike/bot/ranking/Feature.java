package io.zhike.bot.ranking;

/** What is known about a question and one phrasing or item; the weights are in {@code /bot/ranking-model.properties}. */
enum Feature {
    /** Cosine of the sentence vectors. */
    COSINE,
    /** How far the cosine is above 0.8: from there on, most are right. */
    COSINE_HIGH,
    /** Share of the question's characters (weighed by rarity) that the phrasing has. */
    QUESTION_SINGLES,
    QUESTION_PAIRS,
    /** Share of the phrasing that the question has. */
    PHRASING_SINGLES,
    PHRASING_PAIRS,
    /** Shared pairs of pinyin syllables, of both texts together. */
    SOUNDS,
    /** The texts are equal. */
    SAME,
    /** Length of the longest common subsequence, of the longer text. */
    ORDER,
    /** Both are questions of the same type; of different types; only one shows a type. */
    TYPE_SAME,
    TYPE_DIFFERS,
    TYPE_ONE,
    /** One denies, the other does not. */
    NEGATION,
    /** One names the opposite of the other; both name the same side. */
    OPPOSITE,
    SAME_SIDE,
    /** Share of the question's weight that lies in the item's keywords. */
    KEYWORDS,
    /** The best cosine among the item's other phrasings. */
    SECOND_COSINE,
    /** How near the phrasing's neighbours are that belong to other items; see {@link Crowd}. */
    CROWD,
    /** Share of the question's words, weighed by rarity, found anywhere in the item, its body included. */
    WHOLE_WORDS,
    /** The same of the body alone. */
    BODY_WORDS,
    /** Cosine to the nearest passage of the body. */
    BODY_COSINE,
    /** The item belongs to the product or module asked about; or to another product. */
    CONTEXT,
    OTHER_PRODUCT;

    static final int COUNT = values().length;

    /** Whether the feature speaks against a candidate. Learned weights keep this sign, so that they mean something. */
    boolean against() {
        return switch (this) {
            case TYPE_DIFFERS, TYPE_ONE, NEGATION, OPPOSITE, CROWD, OTHER_PRODUCT -> true;
            default -> false;
        };
    }

    /** The largest value it can have for an item whose nearest phrasing has this cosine. */
    float most(float cosine) {
        return switch (this) {
            case COSINE, SECOND_COSINE -> cosine;
            case COSINE_HIGH -> Math.max(0, cosine - 0.8f);
            // Equal texts have equal vectors but for what rounding loses.
            case SAME -> cosine > 0.98f ? 1 : 0;
            case CONTEXT, SAME_SIDE -> 2;
            default -> against() ? 0 : 1;
        };
    }
}
