package io.zhike.account.demo;

import io.zhike.account.Accounts;
import io.zhike.account.credentials.AccountStore;
import io.zhike.account.credentials.PasswordHasher;
import io.zhike.organisation.NewUnit;
import io.zhike.organisation.Units;
import io.zhike.shared.config.YamlLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty installation with people to try; a database that already has an account is left alone. */
@Component
@ConditionalOnProperty("zhike.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoAccounts implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(DemoAccounts.class);

    private final AccountStore accounts;
    private final Accounts directory;
    private final PasswordHasher passwords;
    private final Units units;
    private final JdbcClient jdbc;
    private final String password;

    /** @param password there is no default one on purpose: every installation has its own */
    DemoAccounts(
            AccountStore accounts,
            Accounts directory,
            PasswordHasher passwords,
            Units units,
            JdbcClient jdbc,
            @Value("${zhike.demo.password}") String password) {
        this.accounts = accounts;
        this.directory = directory;
        this.passwords = passwords;
        this.units = units;
        this.jdbc = jdbc;
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        var used = jdbc.sql("SELECT EXISTS (SELECT FROM account)")
                .query(Boolean.class)
                .single();
        if (!used) {
            var people = DemoAccount.all();
            var hash = passwords.hash(password);
            YamlLists.read(new ClassPathResource("demo/units.yaml"), "units", NewUnit.class)
                    .forEach(units::add);
            people.forEach(person -> create(person, hash));
            log.info("Made {} demo accounts", people.size());
        }
    }

    private void create(DemoAccount person, String hash) {
        var id = accounts.create(person.withPassword(hash));
        var unit = person.unitName();
        if (unit != null) {
            units.named(unit).ifPresent(found -> directory.linkUnit(id, found.id()));
        }
    }
}
