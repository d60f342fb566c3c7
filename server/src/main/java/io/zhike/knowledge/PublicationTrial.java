package io.zhike.knowledge;

import java.util.List;

/** Tries what changes of published knowledge would do to the answers that customers get. */
public interface PublicationTrial {

    /**
     * Changes nothing; takes some seconds.
     *
     * @param changed entries as they would be, new ones with negative ids
     */
    TrialOutcome tryOut(List<Entry> changed);
}
