package io.zhike.engagement;

import io.zhike.account.SignedIn;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import io.zhike.account.personal.ThingSource;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The titles of things of all kinds, from the modules that have them. */
@Component
public class Things {

    private final Map<ThingKind, ThingSource> sources = new EnumMap<>(ThingKind.class);

    Things(List<ThingSource> sources) {
        sources.forEach(source -> source.kinds().forEach(kind -> this.sources.put(kind, source)));
    }

    /** A question or a consultation as a thing. */
    public static Thing of(TicketId id, TicketChannel channel) {
        var kind = channel == TicketChannel.QUESTION ? ThingKind.QUESTION : ThingKind.CONSULTATION;
        return new Thing(kind, id.value());
    }

    /** Those that the person may see now; one query for each kind. */
    public Map<Thing, String> titles(SignedIn person, Collection<Thing> things) {
        var titles = new HashMap<Thing, String>();
        things.stream()
                .collect(Collectors.groupingBy(Thing::kind, Collectors.mapping(Thing::id, Collectors.toSet())))
                .forEach((kind, ids) -> {
                    var source = sources.get(kind);
                    if (source != null) {
                        source.titles(person, kind, ids).forEach((id, title) -> titles.put(new Thing(kind, id), title));
                    }
                });
        return titles;
    }
}
