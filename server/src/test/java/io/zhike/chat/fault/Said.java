package io.zhike.chat.fault;

import tools.jackson.databind.JsonNode;

/** A message as somebody sees it. */
public record Said(int seq, String clientId, String sender, String text) {

    static Said of(JsonNode message) {
        return new Said(
                message.path("seq").asInt(),
                message.path("clientId").asString(),
                message.path("sender").path("kind").asString(),
                message.path("text").asString());
    }
}
