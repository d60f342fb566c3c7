package io.zhike.appointment.notice;

import io.zhike.account.AccountId;
import io.zhike.account.Role;
import io.zhike.account.SignedIn;
import io.zhike.appointment.AppointmentChanged;
import io.zhike.appointment.AppointmentComesSoon;
import io.zhike.appointment.booking.Appointments;
import io.zhike.realtime.Connection;
import io.zhike.realtime.FrameHandler;
import io.zhike.realtime.Hub;
import io.zhike.shared.problem.ProblemException;
import java.security.Principal;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pages that watch appointments: customers their own, staff all. A frame of the client names no appointment, so there is
 * none of somebody else to ask for; whose it is follows from the sign-in.
 */
@Component
class AppointmentWatch implements FrameHandler {

    private static final String DESK = "appointments:desk";

    private final Hub hub;
    private final Appointments appointments;
    private final JsonMapper json;

    AppointmentWatch(Hub hub, Appointments appointments, JsonMapper json) {
        this.hub = hub;
        this.appointments = appointments;
        this.json = json;
    }

    @Override
    public Set<String> types() {
        return Set.of("watch-appointments", "unwatch-appointments");
    }

    @Override
    public void handle(Connection connection, String type, JsonNode frame) {
        var topic = topic(person(connection.principal()));
        if (type.equals("watch-appointments")) {
            hub.subscribe(connection, topic);
        } else {
            hub.unsubscribe(connection, topic);
        }
    }

    /**
     * A hint after the commit: who misses it reads the truth when the page connects again. It runs on a thread of its
     * own: noting that the event was delivered takes a connection, and the booking that published it still holds one;
     * a rush on a slot would leave every connection with somebody who waits for a second one.
     */
    @ApplicationModuleListener
    void on(AppointmentChanged event) {
        var frame = json.writeValueAsString(new AppointmentFrame(
                "appointment",
                event.id().value(),
                event.summary().number(),
                event.state(),
                event.version(),
                event.act()));
        hub.publish(topic(event.account()), frame);
        hub.publish(DESK, frame);
    }

    @ApplicationModuleListener
    void on(AppointmentComesSoon event) {
        appointments
                .find(event.id())
                .ifPresent(appointment -> hub.publish(
                        topic(event.account()),
                        json.writeValueAsString(new AppointmentFrame(
                                "appointment",
                                event.id().value(),
                                appointment.number(),
                                appointment.state(),
                                appointment.version(),
                                null))));
    }

    private static String topic(SignedIn person) {
        return person.has(Role.AGENT) || person.has(Role.SUPERVISOR) ? DESK : topic(person.id());
    }

    private static String topic(AccountId customer) {
        return "appointments:" + customer.value();
    }

    private static SignedIn person(Principal principal) {
        if (principal instanceof Authentication authentication
                && authentication.getPrincipal() instanceof SignedIn person) {
            return person;
        }
        throw new ProblemException(HttpStatus.UNAUTHORIZED, "sign-in-required");
    }
}
