package io.zhike.bot.ranking;

/**
 * A vector that is compared with many {@link CompactVector}s.
 *
 * @param values from -127 to 127; value × scale is the original
 */
public record SpreadVector(int[] values, float scale) {

    public float cosine(CompactVector other) {
        return product(values, other.fours()) * scale * other.scale();
    }

    private static int product(int[] values, int[] fours) {
        int quarter = fours.length;
        int sum = 0;
        for (int i = 0; i < quarter; i++) {
            int four = fours[i];
            sum += values[i] * (four << 24 >> 24)
                    + values[i + quarter] * (four << 16 >> 24)
                    + values[i + 2 * quarter] * (four << 8 >> 24)
                    + values[i + 3 * quarter] * (four >> 24);
        }
        return sum;
    }
}
