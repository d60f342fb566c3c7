package io.zhike.shared.database;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/** Maps rows to records by column names. */
public final class Rows {

    private Rows() {}

    /** As {@code JdbcClient.query(type)}, but with a result that is known not to hold nulls. */
    public static <T> RowMapper<T> of(Class<T> type) {
        return new SimplePropertyRowMapper<>(type);
    }
}
