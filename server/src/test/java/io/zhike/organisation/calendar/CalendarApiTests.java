package io.zhike.organisation.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhike.account.CustomerLevel;
import io.zhike.account.Role;
import io.zhike.testing.ApplicationTest;
import io.zhike.testing.TestAccounts;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
@Tag("S8")
class CalendarApiTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private WorkingCalendar calendar;

    @Test
    void theOperatorEntersAHolidayAndPromisedTimesSkipIt() {
        var people = new TestAccounts(context);
        var operator = people.signIn(people.create(CustomerLevel.NONE, Role.OPERATOR));
        var day = LocalDate.parse("2031-05-01");
        assertThat(calendar.workingTime().worksOn(day)).isTrue();

        var put = operator.put("/api/console/calendar/days/" + day, Map.of("kind", "HOLIDAY", "name", "劳动节"));

        assertThat(put.status()).isEqualTo(200);
        assertThat(calendar.workingTime().worksOn(day)).isFalse();
        assertThat(operator.get("/api/console/calendar").json().path("days"))
                .anyMatch(found -> found.path("day").asString().equals("2031-05-01"));
        assertThat(operator.delete("/api/console/calendar/days/" + day).status())
                .isEqualTo(204);
        assertThat(calendar.workingTime().worksOn(day)).isTrue();
        assertThat(operator.delete("/api/console/calendar/days/" + day).status())
                .isEqualTo(404);
    }

    @Test
    void onlyTheOperatorChangesTheCalendar() {
        var people = new TestAccounts(context);
        var agent = people.signIn(people.agent());
        var body = Map.of("kind", "HOLIDAY", "name", "休");

        assertThat(agent.get("/api/console/calendar").status()).isEqualTo(200);
        assertThat(agent.put("/api/console/calendar/days/2031-05-02", body).status())
                .isEqualTo(403);
        assertThat(people.signIn(people.customer()).get("/api/console/calendar").status())
                .isEqualTo(403);
        assertThat(calendar.workingTime().worksOn(LocalDate.parse("2031-05-02")))
                .isTrue();
    }

    @Test
    void aPromiseOutOfRangeIsRefused() {
        var people = new TestAccounts(context);
        var operator = people.signIn(people.create(CustomerLevel.NONE, Role.OPERATOR));

        var refused = operator.put("/api/console/calendar/promises/VIP", Map.of("answerMinutes", 0));

        assertThat(refused.status()).isEqualTo(422);
    }
}
