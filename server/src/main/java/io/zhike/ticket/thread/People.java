package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names for those who read a thread. */
@Component
public class People {

    private final Accounts accounts;

    People(Accounts accounts) {
        this.accounts = accounts;
    }

    public Map<AccountId, Profile> profiles(Collection<AccountId> ids) {
        return accounts.profiles(ids);
    }

    /** @param named whether the reader may know who it is; staff are always named */
    public static PersonView view(@Nullable Profile profile, AccountId id, Viewer reader, boolean named) {
        var me = id.equals(reader.person().id());
        if (profile == null || !(named || me || profile.staffNumber() != null)) {
            return new PersonView(null, null, null, me);
        }
        return new PersonView(id.value(), profile.displayName(), profile.staffNumber(), me);
    }
}
