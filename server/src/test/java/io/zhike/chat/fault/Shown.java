package io.zhike.chat.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The messages on a screen: each once, ascending, without a hole. What comes too early waits aside. */
final class Shown {

    private final List<Said> messages = new ArrayList<>();
    private final TreeMap<Integer, Said> early = new TreeMap<>();
    private boolean filled;

    int lastSeq() {
        return messages.isEmpty() ? 0 : messages.getLast().seq();
    }

    int firstSeq() {
        return messages.isEmpty() ? 0 : messages.getFirst().seq();
    }

    boolean hasGap() {
        return !early.isEmpty();
    }

    void add(Said message) {
        if (message.seq() > lastSeq()) {
            early.put(message.seq(), message);
            takeEarly();
        }
    }

    /** The answer to a subscription: what follows the last message held, or the newest ones after a reset. */
    void resume(List<Said> missed, boolean reset) {
        var fresh = missed.stream().filter(message -> message.seq() > lastSeq()).toList();
        if (reset) {
            messages.clear();
            messages.addAll(missed);
        } else {
            messages.addAll(fresh);
        }
        filled = true;
        takeEarly();
    }

    private void takeEarly() {
        while (filled && !early.isEmpty() && early.firstKey() <= lastSeq() + 1) {
            var message = early.pollFirstEntry().getValue();
            if (message.seq() > lastSeq()) {
                messages.add(message);
            }
        }
    }

    void prepend(List<Said> older) {
        messages.addAll(
                0, older.stream().filter(message -> message.seq() < firstSeq()).toList());
    }

    List<Said> messages() {
        return List.copyOf(messages);
    }
}
