package io.zhike.account.credentials;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An account to be made; every field is already normalised and checked. */
public record NewAccount(
        String userName,
        @Nullable String phone,
        @Nullable String email,
        String passwordHash,
        @Nullable String realName,
        @Nullable String unitName,
        @Nullable String department,
        @Nullable String position,
        List<String> products,
        Set<Role> roles,
        CustomerLevel level,
        @Nullable String staffNumber) {

    /** A customer who gave nothing but a phone number. */
    static NewAccount quick(String userName, String phone, String passwordHash) {
        return new NewAccount(
                userName,
                phone,
                null,
                passwordHash,
                null,
                null,
                null,
                null,
                List.of(),
                Set.of(Role.CUSTOMER),
                CustomerLevel.NONE,
                null);
    }

    @Override
    public String toString() {
        return "NewAccount[" + userName + "]";
    }
}
