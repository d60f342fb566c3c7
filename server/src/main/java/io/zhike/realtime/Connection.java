package io.zhike.realtime;

import java.io.IOException;
import java.security.Principal;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One open WebSocket. Frames are sent in the order of {@link #send}; the caller never waits for the network: a slow
 * reader is cut off once it is {@value #MAX_WAITING_CHARS} characters behind, and catches up when it reconnects.
 */
public final class Connection {

    static final int MAX_WAITING_CHARS = 1 << 20;

    private final WebSocketSession session;
    private final Principal principal;
    private final Locale locale;
    private final @Nullable String sessionId;
    private final Executor executor;
    private final Map<Class<?>, Object> attachments = new ConcurrentHashMap<>(2);

    private final Object lock = new Object();
    private final ArrayDeque<String> waiting = new ArrayDeque<>(2);
    private int waitingChars;
    private boolean sending;
    private volatile @Nullable CloseStatus closing;
    private boolean closed;
    private final Object work = new Object();
    private boolean ended;

    Connection(
            WebSocketSession session,
            Principal principal,
            Locale locale,
            @Nullable String sessionId,
            Executor executor) {
        this.session = session;
        this.principal = principal;
        this.locale = locale;
        this.sessionId = sessionId;
        this.executor = executor;
    }

    /** Who opened it; never anonymous. */
    public Principal principal() {
        return principal;
    }

    /** The language in which to describe problems. */
    public Locale locale() {
        return locale;
    }

    /** The HTTP session it was opened with, null for guests. */
    public @Nullable String sessionId() {
        return sessionId;
    }

    /** State that a module keeps with the connection; it goes away with it. */
    public <T> T attachment(Class<T> type, Supplier<? extends T> initial) {
        return type.cast(attachments.computeIfAbsent(type, key -> initial.get()));
    }

    /** The attachment if the module made one. */
    public <T> @Nullable T attachmentOrNull(Class<T> type) {
        return type.cast(attachments.get(type));
    }

    /** Sends one text frame; returns at once. */
    public void send(String frame) {
        synchronized (lock) {
            if (closed || closing != null) {
                return;
            }
            if (waitingChars + frame.length() > MAX_WAITING_CHARS) {
                closed = true;
                waiting.clear();
                executor.execute(() -> closeQuietly(new CloseStatus(4408, "too slow")));
                return;
            }
            waiting.add(frame);
            waitingChars += frame.length();
            startSending();
        }
    }

    private void startSending() {
        if (!sending) {
            sending = true;
            executor.execute(this::drain);
        }
    }

    /** Closes it after what has been sent before; what is sent afterwards is dropped. */
    public void close(int code, String reason) {
        synchronized (lock) {
            if (closing == null) {
                closing = new CloseStatus(code, reason);
                startSending();
            }
        }
    }

    /** As {@link #close}, but in two seconds: whoever comes back at once would meet the same trouble. */
    void closeLater(int code, String reason) {
        CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, executor).execute(() -> close(code, reason));
    }

    /** Runs what a frame asks for, unless the connection is at its end: nothing comes after that. */
    void whileOpen(Runnable frame) {
        synchronized (work) {
            if (!ended && closing == null) {
                frame.run();
            }
        }
    }

    /** Tidies up, once, while no frame is being handled. The end may be noticed by any thread, at any time. */
    void ended(Runnable tidying) {
        synchronized (work) {
            if (!ended) {
                ended = true;
                tidying.run();
            }
        }
    }

    private void drain() {
        try {
            for (var frame = next(); frame != null; frame = next()) {
                session.sendMessage(new TextMessage(frame));
            }
        } catch (IOException | RuntimeException e) {
            // The other side is gone, or a frame cannot be written; whoever it was resumes from the last number seen.
            closeQuietly(CloseStatus.SESSION_NOT_RELIABLE);
            return;
        }
        var end = closing;
        if (end != null) {
            closeQuietly(end);
        }
    }

    private @Nullable String next() {
        synchronized (lock) {
            var frame = waiting.poll();
            if (frame == null) {
                sending = false;
            } else {
                waitingChars -= frame.length();
            }
            return frame;
        }
    }

    private void closeQuietly(CloseStatus status) {
        synchronized (lock) {
            closed = true;
            waiting.clear();
        }
        try {
            session.close(status);
        } catch (IOException e) {
            // Already closed.
        }
    }
}
