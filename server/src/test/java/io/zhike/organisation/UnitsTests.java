package io.zhike.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhike.testing.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("H1")
class UnitsTests {

    private static final Units UNITS = new Units(JdbcClient.create(TestDatabase.fresh()));
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 12, 31);

    @Test
    void aUnitIsFoundByNumberFullNameAndServiceCode() {
        var id = UNITS.add(new NewUnit("南山机械厂", "700001", ServiceLevel.VIP, FROM, TO));
        var unit = UNITS.find(id).orElseThrow();
        assertThat(unit).isEqualTo(new Unit(id, "南山机械厂", "700001", ServiceLevel.VIP, FROM, TO));
        assertThat(UNITS.named(" 南山机械厂 ")).contains(unit);
        assertThat(UNITS.withServiceCode("700001")).contains(unit);
        assertThat(UNITS.named("南山")).as("part of a name").isEmpty();
    }

    @Test
    void twoUnitsShareNeitherNameNorServiceCode() {
        UNITS.add(new NewUnit("北河水务", "700002", ServiceLevel.NONE, null, null));
        assertThatThrownBy(() -> UNITS.add(new NewUnit("北河水务", null, ServiceLevel.NONE, null, null)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> UNITS.add(new NewUnit("西岭电力", "700002", ServiceLevel.NONE, null, null)))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void aContractRunsFromItsFirstToItsLastDay() {
        var unit = new Unit(new UnitId(1), "甲", null, ServiceLevel.NONE, FROM, TO);
        assertThat(unit.contractRunsOn(FROM)).isTrue();
        assertThat(unit.contractRunsOn(TO)).isTrue();
        assertThat(unit.contractRunsOn(FROM.minusDays(1))).isFalse();
        assertThat(unit.contractRunsOn(TO.plusDays(1))).isFalse();
        assertThat(new Unit(new UnitId(1), "乙", null, ServiceLevel.NONE, null, null).contractRunsOn(TO))
                .isTrue();
    }
}
