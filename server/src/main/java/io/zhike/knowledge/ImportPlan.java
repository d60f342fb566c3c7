package io.zhike.knowledge;

import io.zhike.knowledge.exchange.FileProblem;
import io.zhike.knowledge.exchange.FileRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file would do.
 *
 * @param problems empty if it can be done
 * @param stamp tells this plan from one made of another file or of other entries
 */
record ImportPlan(List<Step> steps, List<FileProblem> problems, String stamp) {

    enum Kind {
        CREATE,
        CHANGE,
        SAME
    }

    record Step(FileRow row, Kind kind, @Nullable Entry before) {}

    long count(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }
}
