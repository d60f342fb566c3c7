package io.zhike.chat.hours;

import io.zhike.chat.ChatProperties;
import io.zhike.chat.hours.Availability.GroupAvailability;
import io.zhike.shared.BrandProperties;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is open now, in the service's time zone. */
@Component
public class WorkingHours {

    private final SkillGroups groups;
    private final Clock clock;
    private final ChatProperties properties;
    private final BrandProperties brand;

    WorkingHours(SkillGroups groups, Clock clock, ChatProperties properties, BrandProperties brand) {
        this.groups = groups;
        this.clock = clock;
        this.properties = properties;
        this.brand = brand;
    }

    public Availability availability() {
        var now = now();
        var all = groups.all();
        var open = all.stream().anyMatch(group -> group.hours().isOpen(now));
        var opensAt = open
                ? null
                : all.stream()
                        .map(group -> group.hours().opensNext(now))
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder())
                        .map(ZonedDateTime::toInstant)
                        .orElse(null);
        return new Availability(
                open,
                opensAt,
                all.stream()
                        .map(group -> new GroupAvailability(
                                group.id(), group.name(), group.hours().isOpen(now)))
                        .toList(),
                brand.hotline());
    }

    public boolean isOpen(SkillGroup group) {
        return group.hours().isOpen(now());
    }

    public Optional<Instant> opensNext(SkillGroup group) {
        return group.hours().opensNext(now()).map(ZonedDateTime::toInstant);
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(properties.zone());
    }
}
