package io.zhike.bot;

import io.zhike.shared.config.YamlRow;
import java.util.List;

/** Small talk as the content files have it. */
record StarterSmallTalk(
        String code, String question, List<String> phrasings, List<String> answers, boolean offerHuman) {

    static StarterSmallTalk of(YamlRow row) {
        var answers = row.list("answers");
        if (answers.isEmpty()) {
            throw new YamlRow.Invalid("answers are missing");
        }
        return new StarterSmallTalk(
                row.text("id"), row.text("question"), row.list("variants"), answers, row.flag("offerHuman"));
    }
}
