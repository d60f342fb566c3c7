package io.zhike.bot;

import java.util.List;
import org.springframework.stereotype.Service;

/** Small talk that editors add. Callers hold the transaction. */
@Service
public class SmallTalkEditing {

    private final SmallTalkStore store;

    SmallTalkEditing(SmallTalkStore store) {
        this.store = store;
    }

    /** @param code names it for its whole life; an earlier one with this name comes back with the new words */
    public void add(String code, Draft draft) {
        store.put(code, draft);
        store.bumpRevision();
    }

    public void putAside(String code) {
        store.putAside(code);
        store.bumpRevision();
    }

    /** @param answers Markdown; one of them is said */
    public record Draft(String question, List<String> phrasings, List<String> answers, boolean offerHuman) {}
}
