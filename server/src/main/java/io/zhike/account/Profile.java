package io.zhike.account;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of an account.
 *
 * @param staffNumber 工号, only for staff
 */
public record Profile(
        AccountId id,
        String userName,
        @Nullable String realName,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String unitName,
        @Nullable String department,
        @Nullable String position,
        List<String> products,
        Set<Role> roles,
        CustomerLevel level,
        @Nullable String staffNumber) {

    /** The name to show to others: the real name, else the user name. */
    public String displayName() {
        return realName == null || realName.isBlank() ? userName : realName;
    }
}
