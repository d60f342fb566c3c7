package io.zhike.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The customer companies. */
@Repository
public class Units {

    private static final String UNIT = "SELECT id, name, service_code, level, contract_from, contract_to FROM unit ";

    private final JdbcClient jdbc;

    Units(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws org.springframework.dao.DuplicateKeyException when the name or the service code is taken */
    public UnitId add(NewUnit unit) {
        var id = jdbc.sql("""
                        INSERT INTO unit (name, service_code, level, contract_from, contract_to)
                        VALUES (:name, :serviceCode, :level, :from, :to)
                        RETURNING id
                        """)
                .param("name", unit.name())
                .param("serviceCode", unit.serviceCode())
                .param("level", unit.level().name())
                .param("from", unit.contractFrom())
                .param("to", unit.contractTo())
                .query(Long.class)
                .single();
        return new UnitId(id);
    }

    public Optional<Unit> find(UnitId id) {
        return find("WHERE id = ?", id.value());
    }

    /** By the full name; there is no search by part of a name, which would tell one customer of another. */
    public Optional<Unit> named(String name) {
        return find("WHERE name = ?", name.strip());
    }

    public Optional<Unit> withServiceCode(String code) {
        return find("WHERE service_code = ?", code);
    }

    /** The names of those that exist; one query. */
    public Map<UnitId, String> names(Collection<UnitId> ids) {
        var names = new HashMap<UnitId, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, name FROM unit WHERE id = ANY(?)")
                    .param(ids.stream().map(UnitId::value).distinct().toArray(Long[]::new))
                    .query(row -> {
                        names.put(new UnitId(row.getLong("id")), row.getString("name"));
                    });
        }
        return names;
    }

    private Optional<Unit> find(String where, Object value) {
        return jdbc.sql(UNIT + where).param(value).query((row, n) -> unit(row)).optional();
    }

    private static Unit unit(ResultSet row) throws SQLException {
        return new Unit(
                new UnitId(row.getLong("id")),
                row.getString("name"),
                row.getString("service_code"),
                ServiceLevel.valueOf(row.getString("level")),
                row.getObject("contract_from", LocalDate.class),
                row.getObject("contract_to", LocalDate.class));
    }
}
