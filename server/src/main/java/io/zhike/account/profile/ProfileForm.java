package io.zhike.account.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The profile page, as it was filled in: nothing here has been checked. Phone and e-mail need a code, see contact. */
record ProfileForm(
        @Nullable String userName,
        @Nullable String realName,
        @Nullable String unitName,
        @Nullable String department,
        @Nullable String position,
        @Nullable List<String> products) {}
