package io.zhike.account.personal;

import io.zhike.account.SignedIn;
import java.util.List;
import java.util.Set;

/** Fills lists of the latest messages. A list without a source is shown as not offered yet. */
public interface LatestSource {

    Set<LatestList> lists();

    /** Only the person's own, newest first. */
    List<LatestItem> newest(SignedIn person, LatestList list, int most);
}
