package io.zhike.account.demo;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.account.credentials.NewAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
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
        try {
            var sources = new YamlPropertySourceLoader().load("demo", new ClassPathResource("demo/accounts.yaml"));
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("accounts", Bindable.listOf(DemoAccount.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
