package io.zhike.account;

import io.zhike.organisation.UnitId;
import io.zhike.shared.problem.ProblemException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who people are, for the other modules. */
@Component
public class Accounts {

    private static final String PROFILE = """
            SELECT id, user_name, real_name, phone, email, unit_name, department, position, products, roles, level,
                   staff_number
            FROM account
            """;

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws ProblemException {@code not-found} when there is no such account */
    public Profile profile(AccountId id) {
        return jdbc.sql(PROFILE + "WHERE id = ?")
                .param(id.value())
                .query((row, n) -> profile(row))
                .optional()
                .orElseThrow(ProblemException::notFound);
    }

    /** The profiles of the accounts that exist, by id; one query. */
    public Map<AccountId, Profile> profiles(Collection<AccountId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(PROFILE + "WHERE id = ANY(?)")
                .param(ids.stream().map(AccountId::value).distinct().toArray(Long[]::new))
                .query((row, n) -> profile(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Profile::id, Function.identity()));
    }

    /** The customer company that somebody linked an account to; what people call their company does not count. */
    public Optional<Long> unitOf(AccountId id) {
        return jdbc.sql("SELECT unit_id FROM account WHERE id = ? AND unit_id IS NOT NULL")
                .param(id.value())
                .query(Long.class)
                .optional();
    }

    /** Everyone who belongs to a unit now. */
    public List<AccountId> membersOf(UnitId unit) {
        return jdbc.sql("SELECT id FROM account WHERE unit_id = ? ORDER BY id")
                .param(unit.value())
                .query((row, n) -> new AccountId(row.getLong("id")))
                .list();
    }

    /** Makes the account one of the unit's; null ends that. */
    public void linkUnit(AccountId id, @Nullable UnitId unit) {
        jdbc.sql("UPDATE account SET unit_id = ? WHERE id = ?")
                .param(unit == null ? null : unit.value())
                .param(id.value())
                .update();
    }

    /** Everyone who holds any of these roles, by name; meant for staff, who are few. */
    public List<Profile> withAnyRole(Set<Role> roles) {
        return jdbc.sql(PROFILE + "WHERE roles && ?::text[] ORDER BY user_name")
                .param(roles.stream().map(Role::name).toArray(String[]::new))
                .query((row, n) -> profile(row))
                .list();
    }

    /** Whose mailbox it is, as they proved; what was typed at the registration alone does not count. */
    public Optional<Profile> byVerifiedEmail(String address) {
        return jdbc.sql(PROFILE + """
                        WHERE lower(email) = lower(?)
                          AND EXISTS (SELECT FROM account_verified_email v
                                      WHERE v.account_id = account.id AND v.email = lower(account.email))
                        """)
                .param(address)
                .query((row, n) -> profile(row))
                .optional();
    }

    /** The address of an account, if it was proved. */
    public Optional<String> verifiedEmail(AccountId id) {
        return jdbc.sql("""
                        SELECT v.email FROM account a JOIN account_verified_email v ON v.account_id = a.id
                        WHERE a.id = ? AND v.email = lower(a.email)
                        """).param(id.value()).query(String.class).optional();
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                new AccountId(row.getLong("id")),
                row.getString("user_name"),
                row.getString("real_name"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("unit_name"),
                row.getString("department"),
                row.getString("position"),
                strings(row.getArray("products")),
                roles(row.getArray("roles")),
                CustomerLevel.valueOf(row.getString("level")),
                row.getString("staff_number"));
    }

    /** In the order of the enum, so that lists of them look alike everywhere. */
    private static Set<Role> roles(Array array) throws SQLException {
        return strings(array).stream()
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
