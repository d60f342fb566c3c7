package io.zhike.realtime;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Handles the frames of some types. Implemented by the modules that speak over the gateway. A
 * {@link io.zhike.shared.problem.ProblemException} thrown from {@link #handle} becomes an {@code error} frame.
 */
public interface FrameHandler {

    /** The values of a frame's {@code type} that this handler takes. */
    Set<String> types();

    void handle(Connection connection, String type, JsonNode frame);

    /** The connection is gone; called once. */
    default void closed(Connection connection) {}
}
