package io.zhike.engagement;

import io.zhike.account.AccountId;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import io.zhike.engagement.footprint.FootprintKind;
import io.zhike.engagement.footprint.Footprints;
import io.zhike.engagement.points.PointAct;
import io.zhike.engagement.points.Points;
import io.zhike.knowledge.EntryRead;
import io.zhike.ticket.TicketFavoured;
import io.zhike.ticket.TicketRated;
import io.zhike.ticket.TicketRead;
import io.zhike.ticket.TicketSubmitted;
import java.time.Clock;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Hears what people do, leaves their footprints, and gives points for it. Told twice, it counts once. */
@Component
class Acts {

    private final Footprints footprints;
    private final Points points;
    private final Clock clock;

    Acts(Footprints footprints, Points points, Clock clock) {
        this.footprints = footprints;
        this.points = points;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(TicketSubmitted event) {
        var thing = Things.of(event.id(), event.channel());
        done(event.author(), FootprintKind.QUESTION, PointAct.QUESTION_ASKED, thing);
    }

    @ApplicationModuleListener
    void on(TicketRead event) {
        done(event.reader(), FootprintKind.QUESTION, PointAct.QUESTION_READ, Things.of(event.id(), event.channel()));
    }

    @ApplicationModuleListener
    void on(TicketFavoured event) {
        done(event.account(), FootprintKind.FAVOURITE, PointAct.FAVOURED, Things.of(event.id(), event.channel()));
    }

    @ApplicationModuleListener
    void on(EntryRead event) {
        var thing = new Thing(ThingKind.ENTRY, event.id().value());
        done(event.reader(), FootprintKind.KNOWLEDGE, PointAct.KNOWLEDGE_READ, thing);
    }

    /** A rating is given on the page of the question, which has left its footprint. */
    @ApplicationModuleListener
    void on(TicketRated event) {
        var thing = Things.of(event.id(), event.channel());
        points.earn(event.author(), PointAct.QUESTION_RATED, thing, clock.instant());
    }

    private void done(AccountId account, FootprintKind kind, PointAct act, Thing thing) {
        var now = clock.instant();
        footprints.leave(account, kind, thing, now);
        points.earn(account, act, thing, now);
    }
}
