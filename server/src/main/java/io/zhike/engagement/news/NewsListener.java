package io.zhike.engagement.news;

import io.zhike.account.ApplicationDecided;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import io.zhike.appointment.AppointmentAct;
import io.zhike.appointment.AppointmentChanged;
import io.zhike.appointment.AppointmentComesSoon;
import io.zhike.appointment.AppointmentId;
import io.zhike.appointment.AppointmentSeen;
import io.zhike.engagement.Things;
import io.zhike.ticket.TicketAnswered;
import io.zhike.ticket.TicketMerged;
import io.zhike.ticket.TicketSeenByAsker;
import io.zhike.ticket.TicketSilent;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what others do to a person's things; what people do themselves is no news to them. */
@Component
class NewsListener {

    private final News news;

    NewsListener(News news) {
        this.news = news;
    }

    @ApplicationModuleListener
    void on(TicketAnswered event) {
        // staff may ask a question of their own and answer it
        if (!event.author().equals(event.agent())) {
            var thing = Things.of(event.id(), event.channel());
            news.add(event.author(), thing, NewsKind.ANSWERED, event.occasion());
        }
    }

    @ApplicationModuleListener
    void on(TicketSilent event) {
        var thing = Things.of(event.id(), event.channel());
        news.add(event.author(), thing, NewsKind.SOLVED, event.occasion());
    }

    @ApplicationModuleListener
    void on(TicketMerged event) {
        var thing = Things.of(event.id(), event.channel());
        news.add(event.author(), thing, NewsKind.MERGED, event.occasion());
    }

    @ApplicationModuleListener
    void on(TicketSeenByAsker event) {
        news.seen(event.author(), Things.of(event.id(), event.channel()), event.at());
    }

    @ApplicationModuleListener
    void on(ApplicationDecided event) {
        var thing = new Thing(ThingKind.APPLICATION, event.application());
        var what = event.approved() ? NewsKind.APPROVED : NewsKind.REJECTED;
        news.add(event.applicant(), thing, what, event.occasion());
    }

    @ApplicationModuleListener
    void on(AppointmentChanged event) {
        if (event.byStaff()) {
            news.add(event.account(), thing(event.id()), what(event.act()), event.occasion());
        }
    }

    @ApplicationModuleListener
    void on(AppointmentComesSoon event) {
        news.add(event.account(), thing(event.id()), NewsKind.SOON, event.occasion());
    }

    @ApplicationModuleListener
    void on(AppointmentSeen event) {
        news.seen(event.account(), thing(event.id()), event.at());
    }

    private static NewsKind what(AppointmentAct act) {
        return switch (act) {
            case SUBMITTED, TAKEN -> NewsKind.TAKEN;
            case RESCHEDULED -> NewsKind.RESCHEDULED;
            case COMPLETED -> NewsKind.COMPLETED;
            case CANCELLED -> NewsKind.CANCELLED;
        };
    }

    private static Thing thing(AppointmentId id) {
        return new Thing(ThingKind.APPOINTMENT, id.value());
    }
}
