package io.zhike.account.application;

import io.zhike.account.AccountId;
import io.zhike.account.Accounts;
import io.zhike.account.ApplicationKind;
import io.zhike.account.SignedIn;
import io.zhike.account.session.Sessions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives people roles; sessions that live already have them from the moment of commit. */
@Component
class RoleGrants {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Sessions sessions;

    RoleGrants(JdbcClient jdbc, Accounts accounts, Sessions sessions) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.sessions = sessions;
    }

    /** To be called in the transaction that approves. A VIP is also served as one; a TAD customer stays TAD. */
    void grant(AccountId account, ApplicationKind kind) {
        jdbc.sql("""
                        UPDATE account
                        SET roles = CASE WHEN :role = ANY (roles) THEN roles ELSE roles || :role END,
                            level = CASE WHEN :role = 'VIP' AND level = 'NONE' THEN 'VIP' ELSE level END
                        WHERE id = :id
                        """)
                .param("role", kind.role().name())
                .param("id", account.value())
                .update();
        var profile = accounts.profile(account);
        sessions.renew(new SignedIn(account.value(), profile.userName(), profile.roles()));
    }
}
