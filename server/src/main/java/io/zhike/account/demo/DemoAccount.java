package io.zhike.account.demo;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.account.credentials.NewAccount;
import io.zhike.shared.config.YamlLists;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.ClassPathResource;

/** One person of {@code demo/accounts.yaml}. */
record DemoAccount(
        String userName,
        String realName,
        String phone,
        String email,
        @Nullable String unitName,
        @Nullable String department,
        @Nullable String position,
        @DefaultValue List<String> products,
        Set<Role> roles,
        @DefaultValue("NONE") CustomerLevel level,
        @Nullable String staffNumber) {

    static List<DemoAccount> all() {
        return YamlLists.read(new ClassPathResource("demo/accounts.yaml"), "accounts", DemoAccount.class);
    }

    NewAccount withPassword(String hash) {
        return new NewAccount(
                userName,
                phone,
                email,
                hash,
                realName,
                unitName,
                department,
                position,
                products,
                roles,
                level,
                staffNumber);
    }
}
