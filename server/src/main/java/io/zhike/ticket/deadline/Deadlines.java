package io.zhike.ticket.deadline;

import io.zhike.account.Accounts;
import io.zhike.organisation.ServiceLevel;
import io.zhike.organisation.Unit;
import io.zhike.organisation.Units;
import io.zhike.organisation.calendar.WorkingCalendar;
import io.zhike.organisation.calendar.WorkingTime;
import io.zhike.ticket.thread.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Until when an answer is promised: by the service level of the asker's unit, in working time. */
@Component
public class Deadlines {

    /** Contracts run by the day in China. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Units units;
    private final Accounts accounts;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Deadlines(Units units, Accounts accounts, WorkingCalendar calendar, Clock clock) {
        this.units = units;
        this.accounts = accounts;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The level of the unit while its contract runs; without a unit, that of the person. */
    public ServiceLevel level(Viewer asker) {
        var unit = asker.unit();
        if (unit == null) {
            return ServiceLevel.valueOf(
                    accounts.profile(asker.person().id()).level().name());
        }
        var today = clock.instant().atZone(ZONE).toLocalDate();
        return units.find(unit)
                .filter(found -> found.contractRunsOn(today))
                .map(Unit::level)
                .orElse(ServiceLevel.NONE);
    }

    public Instant due(ServiceLevel level) {
        return time().after(clock.instant(), minutes(level));
    }

    public int minutes(ServiceLevel level) {
        return calendar.answerMinutes(level);
    }

    public WorkingTime time() {
        return calendar.workingTime();
    }
}
