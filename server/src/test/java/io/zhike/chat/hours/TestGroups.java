package io.zhike.chat.hours;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The skill groups of a test's database. */
public final class TestGroups {

    private TestGroups() {}

    public static SkillGroups in(JdbcClient database) {
        return new SkillGroups(database);
    }
}
