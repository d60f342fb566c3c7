package io.zhike.knowledge;

import io.zhike.knowledge.exchange.FileProblem;
import io.zhike.knowledge.exchange.FileRow;
import java.util.ArrayList;
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

    record Step(FileRow row, Kind kind, @Nullable Entry before) {

        /** @param id for an entry that does not exist yet */
        Entry after(long id) {
            var status = row.status();
            return before == null
                    ? new Entry(new EntryId(id), row.code(), row.content(), orElse(status, EntryStatus.DRAFT), 1)
                    : new Entry(
                            before.id(),
                            before.code(),
                            row.content(),
                            orElse(status, before.status()),
                            before.version());
        }

        private static EntryStatus orElse(@Nullable EntryStatus status, EntryStatus other) {
            return status == null ? other : status;
        }
    }

    /** The entries that customers see, or would see, as they would be; new ones have negative ids. */
    List<Entry> live() {
        var live = new ArrayList<Entry>();
        for (var step : steps) {
            var entry = step.after(-1L - live.size());
            var was = step.before == null ? null : step.before.status();
            if (step.kind != Kind.SAME && (was == EntryStatus.PUBLISHED || entry.status() == EntryStatus.PUBLISHED)) {
                live.add(entry);
            }
        }
        return live;
    }

    long count(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).count();
    }
}
