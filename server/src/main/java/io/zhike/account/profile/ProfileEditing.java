package io.zhike.account.profile;

import io.zhike.account.Accounts;
import io.zhike.account.Profile;
import io.zhike.account.SignedIn;
import io.zhike.account.credentials.Fields;
import io.zhike.account.credentials.Taken;
import io.zhike.account.session.Sessions;
import io.zhike.organisation.Products;
import io.zhike.organisation.Unit;
import io.zhike.organisation.UnitId;
import io.zhike.organisation.Units;
import io.zhike.shared.problem.ProblemException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes a person's own profile. What decides about rights (unit, roles, level) is out of its reach. */
@Service
class ProfileEditing {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Products products;
    private final Units units;
    private final Sessions sessions;

    ProfileEditing(JdbcClient jdbc, Accounts accounts, Products products, Units units, Sessions sessions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.products = products;
        this.units = units;
        this.sessions = sessions;
    }

    /** The customer company that the person belongs to; only an operator's approval changes it. */
    @Nullable
    String memberOf(SignedIn person) {
        return accounts.unitOf(person.id())
                .flatMap(id -> units.find(new UnitId(id)))
                .map(Unit::name)
                .orElse(null);
    }

    /** @throws ProblemException {@code invalid-input}, {@code user-name-taken} */
    @Transactional
    public Profile change(SignedIn person, ProfileForm form) {
        var fields = new Fields();
        var userName = fields.userName("userName", form.userName());
        var realName = fields.optionalText("realName", form.realName(), 50);
        var unitName = fields.optionalText("unitName", form.unitName(), 100);
        var department = fields.optionalText("department", form.department(), 50);
        var position = fields.optionalText("position", form.position(), 50);
        var used = used(fields, form.products());
        fields.refuseIfWrong();
        try {
            jdbc.sql("""
                            UPDATE account
                            SET user_name = :userName, real_name = :realName, unit_name = :unitName,
                                department = :department, position = :position, products = :products
                            WHERE id = :id
                            """)
                    .param("userName", userName)
                    .param("realName", realName)
                    .param("unitName", unitName)
                    .param("department", department)
                    .param("position", position)
                    .param("products", used.toArray(String[]::new))
                    .param("id", person.accountId())
                    .update();
        } catch (DuplicateKeyException e) {
            throw Taken.by(e);
        }
        var changed = accounts.profile(person.id());
        if (!changed.userName().equals(person.userName())) {
            sessions.renew(new SignedIn(person.accountId(), changed.userName(), changed.roles()));
        }
        return changed;
    }

    private List<String> used(Fields fields, @Nullable List<String> codes) {
        var used = codes == null ? List.<String>of() : codes.stream().distinct().toList();
        if (!used.stream().allMatch(products::has)) {
            fields.wrong("products", "unknown-product");
        }
        return used;
    }
}
