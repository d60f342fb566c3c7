package io.zhike.account.credentials;

import io.zhike.account.AccountId;
import io.zhike.account.Channel;
import io.zhike.account.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes accounts and finds them by what people sign in with. */
@Repository
public class AccountStore {

    private static final String CREDENTIALS = "SELECT id, user_name, roles, password_hash FROM account ";

    /** PostgreSQL's text takes neither a zero nor half a character; nobody is called so. */
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the name, phone, e-mail or staff number is taken */
    public AccountId create(NewAccount account) {
        var id = jdbc.sql("""
                        INSERT INTO account (user_name, phone, email, password_hash, real_name, unit_name, department,
                                             position, products, roles, level, staff_number)
                        VALUES (:userName, :phone, :email, :passwordHash, :realName, :unitName, :department,
                                :position, :products, :roles, :level, :staffNumber)
                        RETURNING id
                        """)
                .param("userName", account.userName())
                .param("phone", account.phone())
                .param("email", account.email())
                .param("passwordHash", account.passwordHash())
                .param("realName", account.realName())
                .param("unitName", account.unitName())
                .param("department", account.department())
                .param("position", account.position())
                .param("products", account.products().toArray(String[]::new))
                .param(
                        "roles",
                        account.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("level", account.level().name())
                .param("staffNumber", account.staffNumber())
                .query(Long.class)
                .single();
        return new AccountId(id);
    }

    Optional<Credentials> find(AccountId id) {
        return find("WHERE id = ?", id.value());
    }

    /** @param to a normalised phone number or e-mail address */
    Optional<Credentials> findByContact(Channel channel, String to) {
        return channel == Channel.SMS ? find("WHERE phone = ?", to) : find("WHERE lower(email) = ?", to);
    }

    /** Somebody entered a code that was sent there. */
    public void verifyEmail(AccountId account, String address) {
        jdbc.sql("""
                        INSERT INTO account_verified_email (account_id, email) VALUES (?, lower(?))
                        ON CONFLICT (account_id) DO UPDATE SET email = excluded.email, verified_at = now()
                        """).params(account.value(), address).update();
    }

    void changePassword(long account, String hash) {
        jdbc.sql("UPDATE account SET password_hash = ? WHERE id = ?")
                .params(hash, account)
                .update();
    }

    /**
     * For somebody who entered a code that was sent there.
     *
     * @throws org.springframework.dao.DuplicateKeyException when somebody else has it
     */
    void changeContact(AccountId account, Channel channel, String to) {
        jdbc.sql("UPDATE account SET " + (channel == Channel.SMS ? "phone" : "email") + " = ? WHERE id = ?")
                .params(to, account.value())
                .update();
        if (channel == Channel.EMAIL) {
            verifyEmail(account, to);
        }
    }

    /** By e-mail when there is an @, by phone when it reads as one, else by user name: these never overlap. */
    Optional<Credentials> findByLogin(String login) {
        var plain = login.strip();
        if (UNSTORABLE.matcher(plain).find()) {
            return Optional.empty();
        }
        if (plain.contains("@")) {
            return find("WHERE lower(email) = ?", plain.toLowerCase(Locale.ROOT));
        }
        var phone = MobileNumber.parse(plain);
        return phone.isPresent()
                ? find("WHERE phone = ?", phone.get())
                : find("WHERE lower(user_name) = lower(?)", plain);
    }

    private Optional<Credentials> find(String where, Object value) {
        return jdbc.sql(CREDENTIALS + where)
                .param(value)
                .query((row, n) -> credentials(row))
                .optional();
    }

    private static Credentials credentials(ResultSet row) throws SQLException {
        var roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Credentials(row.getLong("id"), row.getString("user_name"), roles, row.getString("password_hash"));
    }
}
