package io.zhike.realtime;

import io.zhike.shared.problem.ProblemException;
import io.zhike.shared.problem.Problems;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Describes a refused frame to its sender: the same problem details as over HTTP, with what the frame was about. */
@Component
public class ErrorFrames {

    private final Problems problems;
    private final JsonMapper json;

    ErrorFrames(MessageSource messages, JsonMapper json) {
        this.problems = new Problems(messages);
        this.json = json;
    }

    /** An {@code error} frame; conversation and clientId are taken over from the refused frame when it has them. */
    public String describe(ProblemException problem, Locale locale, @Nullable JsonNode refused) {
        var frame = json.createObjectNode().put("type", "error");
        if (refused != null) {
            copy(refused, frame, "conversation");
            copy(refused, frame, "clientId");
        }
        var detail = problems.describe(problem, locale);
        var body = frame.putObject("problem");
        body.put("type", String.valueOf(detail.getType()));
        body.put("title", detail.getTitle());
        body.put("status", detail.getStatus());
        body.put("detail", detail.getDetail());
        if (detail.getProperties() != null) {
            detail.getProperties().forEach((name, value) -> body.set(name, json.valueToTree(value)));
        }
        return frame.toString();
    }

    private static void copy(JsonNode from, tools.jackson.databind.node.ObjectNode to, String field) {
        var value = from.get(field);
        if (value != null && (value.isIntegralNumber() || value.isString())) {
            to.set(field, value);
        }
    }
}
