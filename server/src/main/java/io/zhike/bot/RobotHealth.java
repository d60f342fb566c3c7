package io.zhike.bot;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells how much the robot knows, and whether by words only or by meaning. It can answer either way. */
@Component("robot")
class RobotHealth implements HealthIndicator {

    private final Snapshots snapshots;

    RobotHealth(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public Health health() {
        var snapshot = snapshots.latest();
        return Health.up()
                .withDetail("ranking", snapshot.complete() ? "HYBRID" : "LEXICAL")
                .withDetail("entries", snapshot.documents().size())
                .withDetail("smallTalk", snapshot.smallTalk().size())
                .build();
    }
}
