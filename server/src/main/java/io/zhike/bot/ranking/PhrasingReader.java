package io.zhike.bot.ranking;

/** Reads phrasings one by one into what is kept of them; what is only needed to index one is let go at once. */
final class PhrasingReader {

    final Vocabulary.Builder singles = new Vocabulary.Builder();
    final Vocabulary.Builder pairs = new Vocabulary.Builder();
    final Vocabulary.Builder sounds = new Vocabulary.Builder();
    private final Read[] read;
    private int size;

    PhrasingReader(int expected) {
        read = new Read[expected];
    }

    void read(String text) {
        var analysis = Analysis.of(text);
        read[size++] = new Read(
                analysis.spoken(),
                singles.add(analysis.singles()),
                pairs.add(analysis.pairs()),
                sounds.add(analysis.sounds()),
                analysis.aspects());
    }

    /** In the order of reading, once all are read: rarity is known then. */
    Phrase[] phrases(Vocabulary singles, Vocabulary pairs, Vocabulary sounds) {
        var phrases = new Phrase[size];
        for (int i = 0; i < size; i++) {
            var one = read[i];
            phrases[i] = new Phrase(
                    one.spoken,
                    singles.weigh(one.singles),
                    pairs.weigh(one.pairs),
                    sounds.weigh(one.sounds),
                    one.aspects);
        }
        return phrases;
    }

    private record Read(String spoken, int[] singles, int[] pairs, int[] sounds, Aspects aspects) {}
}
