package io.zhike.knowledge.exchange;

import java.util.ArrayList;
import java.util.List;

/** What a file says, and what is wrong with it as a whole. */
public record ReadFile(List<FileRow> rows, List<FileProblem> problems) {

    static ReadFile refused(Place place, String problem) {
        return new ReadFile(List.of(), List.of(new FileProblem(place, null, null, problem)));
    }

    static ReadFile together(List<ReadFile> files) {
        var rows = new ArrayList<FileRow>();
        var problems = new ArrayList<FileProblem>();
        for (var file : files) {
            rows.addAll(file.rows());
            problems.addAll(file.problems());
        }
        return new ReadFile(rows, problems);
    }
}
