package io.zhike.account.personal;

import io.zhike.account.SignedIn;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/** Knows the things of a module. A kind without a source has no things that anybody could see. */
public interface ThingSource {

    Set<ThingKind> kinds();

    /** The titles, by number, of those that the person may see now; one query. The others are left out. */
    Map<Long, String> titles(SignedIn person, ThingKind kind, Collection<Long> ids);
}
