package io.zhike.account.credentials;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The full registration page, as it was filled in: nothing here has been checked. */
record RegistrationForm(
        @Nullable String userName,
        @Nullable String phone,
        @Nullable String code,
        @Nullable String email,
        @Nullable String password,
        @Nullable String realName,
        @Nullable String unitName,
        @Nullable String department,
        @Nullable String position,
        @Nullable List<String> products) {

    /** The first screen asks for nothing but these. */
    record Quick(
            @Nullable String phone,
            @Nullable String code,
            @Nullable String password) {}
}
