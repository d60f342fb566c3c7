package io.zhike.bot.ranking;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Many vectors grouped around centres, so that a search compares with the groups next to the question only. Built in
 * seconds where a graph over as many vectors takes minutes, and needs four bytes a vector.
 */
final class VectorGroups {

    /** Rounds of moving the centres to the middle of their groups. */
    private static final int ROUNDS = 4;

    /** Vectors that the centres are found from, for each centre. */
    private static final int SAMPLE = 24;

    /** Groups that a search looks into. */
    private static final int LOOKED_INTO = 32;

    private final CompactVector[] centres;
    private final int[][] members;

    private VectorGroups(CompactVector[] centres, int[][] members) {
        this.centres = centres;
        this.members = members;
    }

    /** @param block all of whose vectors are there */
    static VectorGroups of(VectorBlock block, int size) {
        int count = (int) Math.sqrt(size);
        var sample = new Random(7).ints((long) count * SAMPLE, 0, size).toArray();
        var centres = Arrays.stream(sample)
                .distinct()
                .limit(count)
                .mapToObj(i -> vector(block, i))
                .toArray(CompactVector[]::new);
        for (int round = 0; round < ROUNDS; round++) {
            move(centres, block, sample);
        }
        return new VectorGroups(centres, group(centres, block, size));
    }

    /** The members of the groups around a vector. */
    int[] near(SpreadVector query) {
        var groups = nearest(centres, query, LOOKED_INTO);
        var result = new int
                [Arrays.stream(groups).map(group -> members[group].length).sum()];
        int filled = 0;
        for (int group : groups) {
            System.arraycopy(members[group], 0, result, filled, members[group].length);
            filled += members[group].length;
        }
        return result;
    }

    private static void move(CompactVector[] centres, VectorBlock block, int[] sample) {
        var sums = new float[centres.length][];
        for (int i : sample) {
            var vector = vector(block, i);
            int nearest = nearest(centres, vector.spread(), 1)[0];
            if (sums[nearest] == null) {
                sums[nearest] = new float[vector.dimensions()];
            }
            vector.addTo(sums[nearest]);
        }
        for (int i = 0; i < centres.length; i++) {
            centres[i] = sums[i] == null ? centres[i] : CompactVector.direction(sums[i]);
        }
    }

    private static int[][] group(CompactVector[] centres, VectorBlock block, int size) {
        var groupOf = IntStream.range(0, size)
                .map(i -> nearest(centres, vector(block, i).spread(), 1)[0])
                .toArray();
        var counts = new int[centres.length];
        Arrays.stream(groupOf).forEach(group -> counts[group]++);
        var members = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int i = 0; i < size; i++) {
            members[groupOf[i]][--counts[groupOf[i]]] = i;
        }
        return members;
    }

    private static int[] nearest(CompactVector[] centres, SpreadVector vector, int limit) {
        var nearest = new Nearest(Math.min(limit, centres.length));
        for (int i = 0; i < centres.length; i++) {
            nearest.offer(vector.cosine(centres[i]), i);
        }
        return nearest.indices();
    }

    private static CompactVector vector(VectorBlock block, int index) {
        return Objects.requireNonNull(block.get(index));
    }
}
