package io.zhike.bot.phrasing;

import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import dev.langchain4j.model.output.FinishReason;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Streams a text from an OpenAI-compatible endpoint. */
final class ModelClient {

    private final OpenAiStreamingChatModel model;
    private final int longest;

    ModelClient(URI endpoint, PhrasingProperties properties) {
        this.longest = properties.longest();
        this.model = OpenAiStreamingChatModel.builder()
                .baseUrl(endpoint.toString())
                // Endpoints of one's own want none, but the protocol's client insists on one.
                .apiKey(properties.apiKey() == null ? "none" : properties.apiKey())
                .modelName(properties.model())
                .temperature(0.0)
                .timeout(properties.timeLimit())
                .build();
    }

    /**
     * Returns when the stream has begun or failed.
     *
     * @param whole completed with the whole text; when somebody else completes it, the stream stops at the next piece
     */
    void stream(List<ChatMessage> messages, CompletableFuture<String> whole) {
        try {
            model.chat(messages, new Collecting(whole));
        } catch (RuntimeException e) {
            whole.completeExceptionally(e);
        }
    }

    private final class Collecting implements StreamingChatResponseHandler {

        private final CompletableFuture<String> whole;
        private final StringBuilder text = new StringBuilder();

        Collecting(CompletableFuture<String> whole) {
            this.whole = whole;
        }

        @Override
        public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
            text.append(piece.text());
            if (text.length() > longest) {
                whole.completeExceptionally(new IllegalStateException("The model says too much"));
            }
            if (whole.isDone()) {
                context.streamingHandle().cancel();
            }
        }

        @Override
        public void onCompleteResponse(ChatResponse response) {
            if (response.finishReason() == FinishReason.STOP) {
                whole.complete(text.toString());
            } else {
                whole.completeExceptionally(new IllegalStateException("Broken off: " + response.finishReason()));
            }
        }

        @Override
        public void onError(Throwable error) {
            whole.completeExceptionally(error);
        }
    }
}
