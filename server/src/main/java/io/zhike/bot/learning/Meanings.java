package io.zhike.bot.learning;

import io.zhike.bot.RobotTrials;
import io.zhike.bot.talk.Gist;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Vectors to compare questions by: of what they are about, not of how they ask. "How do I …", said in five ways, makes
 * questions alike that want different things; see ClusterTests for what that is worth.
 */
@Component
class Meanings {

    private final RobotTrials robot;

    Meanings(RobotTrials robot) {
        this.robot = robot;
    }

    /** Vectors of length one, by text; texts without words are left out. */
    Map<String, float[]> of(Collection<String> texts) {
        var gists = texts.stream().distinct().collect(Collectors.toMap(Function.identity(), Gist::of));
        var known = robot.meanings(gists.values());
        var result = new HashMap<String, float[]>();
        gists.forEach((text, gist) -> {
            var vector = known.get(gist);
            if (vector != null) {
                result.put(text, vector);
            }
        });
        return result;
    }

    /** Names what the vectors are made with: others must never be compared with them. */
    String model() {
        return robot.model() + "/gist";
    }
}
