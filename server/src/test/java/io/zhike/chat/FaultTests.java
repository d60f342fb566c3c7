package io.zhike.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zhike.chat.fault.Agent;
import io.zhike.chat.fault.BadNetwork;
import io.zhike.chat.fault.Crowd;
import io.zhike.chat.fault.KillableApplication;
import io.zhike.chat.fault.Log;
import io.zhike.chat.fault.Patience;
import io.zhike.chat.fault.Staff;
import io.zhike.chat.fault.Verdict;
import io.zhike.shared.database.DatabaseAdministrator;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The real application in a process of its own, 10 agents and 200 customers over real HTTP and WebSockets, and
 * everything that can break does: sockets are cut all the time, frames come twice or in pieces, the application is
 * killed, its database restarted and killed.
 */
@Tag("C6")
@Tag("C8")
class FaultTests {

    private static final int AGENTS = 10;
    private static final int PLACES = 12;
    private static final int CUSTOMERS = 200;
    private static final int ASKING_FOR_A_HUMAN = 160;
    private static final int WAITING = ASKING_FOR_A_HUMAN - AGENTS * PLACES;

    @Test
    void whateverBreaksNothingAcknowledgedIsLostOrDoubledAndNobodyLosesAPlace() throws Exception {
        try (var application =
                new KillableApplication("--zhike.realtime.frames-per-second=1000", "--zhike.test.echo-robot=true")) {
            application.start();
            var database = application.database();
            var jdbc = JdbcClient.create(new DriverManagerDataSource(database.url()));
            var network = new BadNetwork(application.port());
            try (var crowd = new Crowd(network, Staff.hire(jdbc, AGENTS, PLACES), CUSTOMERS)) {
                var log = new Log(jdbc);
                everybodyTakesAPlace(crowd, log);
                var verdict = new Verdict(crowd, log, ASKING_FOR_A_HUMAN);
                talkWhileEverythingBreaks(crowd, application, database);
                crowd.settle();
                await().atMost(Duration.ofSeconds(60))
                        .pollInterval(Duration.ofSeconds(1))
                        .untilAsserted(verdict::everyScreenShowsTheLog);
                verdict.everythingAcknowledgedIsInTheLogOnce();
                verdict.numbersHaveNoGaps();
                verdict.nobodyLostAPlace();
                verdict.noAgentLostACustomer();
                verdict.theRobotAnsweredOnce();
                verdict.nobodyIsTakenForPresentAfterLeaving();
                System.out.println(verdict.summary() + network);
            }
            assertThat(application.stop()).as("an orderly end").isTrue();
            assertThat(database.isRunning())
                    .as("a database without application")
                    .isFalse();
            application.deleteFiles();
        }
    }

    private static void everybodyTakesAPlace(Crowd crowd, Log log) {
        crowd.agents.forEach(Agent::beReady);
        crowd.askForHumans(ASKING_FOR_A_HUMAN);
        Patience.until(
                "all agents are busy and the others wait", () -> log.queue().size() == WAITING);
        Patience.until(
                "all agents know their customers",
                () -> crowd.agents.stream().allMatch(agent -> agent.serving() == PLACES));
    }

    private static void talkWhileEverythingBreaks(
            Crowd crowd, KillableApplication application, DatabaseAdministrator database) throws Exception {
        crowd.startTalking();
        crowd.awaitProgress(5);
        closeOneEach(crowd.agents.subList(0, 3));
        application.kill();
        application.start();
        crowd.awaitProgress(5);
        database.restart();
        crowd.awaitProgress(5);
        closeOneEach(crowd.agents.subList(3, 6));
        database.crash();
        crowd.awaitProgress(5);
        crowd.stopTalking();
    }

    private static void closeOneEach(List<Agent> agents) {
        agents.forEach(Agent::closeOne);
    }
}
