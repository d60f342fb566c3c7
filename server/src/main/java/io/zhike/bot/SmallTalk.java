package io.zhike.bot;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something people say that is no question of business, with what the robot says back.
 *
 * @param answers Markdown, with placeholders of the brand; at least one
 */
record SmallTalk(
        long id, String code, String question, List<String> phrasings, List<String> answers, boolean offerHuman) {

    List<String> allPhrasings() {
        return Stream.concat(Stream.of(question), phrasings.stream()).toList();
    }
}
