package io.zhike.chat.log;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A message on its way into the log, and whoever waits for it. */
record PendingAppend(NewMessage message, @Nullable Object origin, CompletableFuture<Appended> future) {

    void complete(Appended appended) {
        future.complete(appended);
    }

    void fail(Exception cause) {
        future.completeExceptionally(cause);
    }
}
