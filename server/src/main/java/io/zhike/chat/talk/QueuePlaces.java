package io.zhike.chat.talk;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The places of those who wait, as last counted; replaced as a whole whenever the queue moves. */
@Component
public class QueuePlaces {

    /**
     * @param position from 1
     * @param expectedWaitSeconds null when no agent of the group is there
     */
    public record Place(int position, @Nullable Integer expectedWaitSeconds, int agentsOnline) {}

    private volatile Map<Long, Place> places = Map.of();

    public Optional<Place> of(long conversation) {
        return Optional.ofNullable(places.get(conversation));
    }

    /** @param next by conversation */
    public void replace(Map<Long, Place> next) {
        places = Map.copyOf(next);
    }

    public Map<Long, Place> all() {
        return places;
    }
}
