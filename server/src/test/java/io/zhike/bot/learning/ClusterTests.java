package io.zhike.bot.learning;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.bot.ranking.OnnxEncoder;
import io.zhike.bot.talk.Gist;
import io.zhike.shared.text.TextResource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What {@link Cluster#SAME} is worth, over pairs of questions in robot/cluster-pairs.tsv: the same asked in other words,
 * another thing asked in nearly the same words, and two that have nothing to do with each other.
 */
@Tag("C4")
class ClusterTests {

    private static final List<Pair> PAIRS = TextResource.lines("/robot/cluster-pairs.tsv").stream()
            .map(line -> line.split("\t"))
            .map(part -> new Pair(part[0], part[1], part[2]))
            .toList();

    @Test
    void mostQuestionsThatMeanTheSameComeTogether() {
        assertThat(joined("same")).isGreaterThanOrEqualTo(0.65);
    }

    @Test
    void anotherAspectInTheSameWordsStaysApart() {
        assertThat(joined("other")).isLessThanOrEqualTo(0.1);
        assertThat(joined("far")).isZero();
    }

    @Test
    void opposites() {
        assertThat(Opposites.between("采购入库单怎么审核", "采购入库单怎么反审核")).isTrue();
        assertThat(Opposites.between("凭证导入报错", "凭证导出报错")).isTrue();
        assertThat(Opposites.between("采购入库单怎么反审核", "采购入库单如何取消审核")).isFalse();
        assertThat(Opposites.between("导入和导出凭证", "凭证导入")).isFalse();
    }

    @Test
    void questionsOfTwoProductsOrOfTwoPicksStayApart() {
        var text = "凭证怎么打印";
        var known = List.of(new Cluster(1, text, "PS", 7L, meaning(text), 1));
        assertThat(find(known, text, "PS", 7L)).isTrue();
        assertThat(find(known, text, null, 7L)).isTrue();
        assertThat(find(known, text, "GS", 7L)).isFalse();
        assertThat(find(known, text, "PS", 8L)).isFalse();
        assertThat(find(known, text, "PS", null)).isFalse();
    }

    @Test
    void theMeanStaysOfLengthOneAndNearWhatItIsMadeOf() {
        var cluster = new Cluster(1, "忘记登录密码了怎么办", null, null, meaning("忘记登录密码了怎么办"), 1);
        var grown = cluster.with(meaning("密码忘了登不进去系统"), "GS");
        assertThat(Meaning.likeness(grown.centroid(), grown.centroid())).isBetween(0.999, 1.001);
        assertThat(Meaning.likeness(grown.centroid(), meaning("密码忘了登不进去系统"))).isGreaterThan(0.9);
        assertThat(grown.size()).isEqualTo(2);
        assertThat(grown.product()).isEqualTo("GS");
    }

    private static double joined(String kind) {
        var pairs = PAIRS.stream().filter(pair -> pair.kind.equals(kind)).toList();
        assertThat(pairs).hasSizeGreaterThanOrEqualTo(10);
        return pairs.stream().filter(ClusterTests::areJoined).count() / (double) pairs.size();
    }

    private static boolean areJoined(Pair pair) {
        var known = List.of(new Cluster(1, pair.one, null, null, meaning(pair.one), 1));
        return find(known, pair.other, null, null);
    }

    private static boolean find(List<Cluster> known, String text, @Nullable String product, @Nullable Long picked) {
        return Cluster.of(known, text, meaning(text), product, picked).isPresent();
    }

    private static float[] meaning(String text) {
        return OnnxEncoder.shared().encode(Gist.of(text));
    }

    private record Pair(String kind, String one, String other) {}
}
