package io.zhike.chat.talk;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.zhike.realtime.Hub;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * The state of the talks that are going on at this node, so that a message costs no query. Every transition calls
 * {@link #changed}, which reads the state again and tells everyone who follows.
 */
@Component
public class LiveConversations {

    private final ConversationStates states;
    private final QueuePlaces places;
    private final Hub hub;
    private final FrameWriter frames;
    private final ReadMarks reads;
    private final LoadingCache<Long, ConversationState> live;

    LiveConversations(ConversationStates states, QueuePlaces places, Hub hub, FrameWriter frames, ReadMarks reads) {
        this.states = states;
        this.places = places;
        this.hub = hub;
        this.frames = frames;
        this.reads = reads;
        this.live = Caffeine.newBuilder()
                .maximumSize(100_000)
                .expireAfterAccess(Duration.ofMinutes(30))
                .build(states::read);
    }

    /** The topic of a talk's frames. */
    public static String topic(long conversation) {
        return "c:" + conversation;
    }

    /** Mode and people of a talk; numbers read and places may be a moment old. */
    public ConversationState peek(long conversation) {
        return live.get(conversation);
    }

    /** The state read anew. */
    public ConversationState state(long conversation) {
        return tell(conversation, state -> {});
    }

    /**
     * Reads the state anew and hands it on. Of two who do so at once for a talk, the second one waits: an older state
     * neither stays behind in memory nor reaches anybody after a newer one. {@code to} must not wait for anything.
     */
    ConversationState tell(long conversation, Consumer<ConversationState> to) {
        var told = new AtomicReference<ConversationState>();
        live.asMap().compute(conversation, (id, known) -> {
            var state = read(id);
            told.set(withPlace(id, state));
            to.accept(told.get());
            return state;
        });
        return told.get();
    }

    private ConversationState read(long conversation) {
        var stored = states.read(conversation);
        return stored.withReads(
                reads.latest(conversation, Side.CUSTOMER, stored.customerReadSeq()),
                reads.latest(conversation, Side.STAFF, stored.staffReadSeq()));
    }

    /** After a transition has committed: forget what was known, and tell everyone who follows. */
    public ConversationState changed(long conversation) {
        // If the database is away just now, nobody goes on with what was true before.
        live.invalidate(conversation);
        return tell(conversation, state -> hub.publish(topic(conversation), frames.state(conversation, state)));
    }

    /** The place in the queue moved; nothing else did. */
    public void placeChanged(long conversation) {
        if (!hub.listeners(topic(conversation)).isEmpty()) {
            changed(conversation);
        }
    }

    private ConversationState withPlace(long conversation, ConversationState state) {
        if (state.mode() != Mode.WAITING) {
            return state;
        }
        return places.of(conversation)
                .map(place -> state.withQueue(place.position(), place.expectedWaitSeconds(), place.agentsOnline()))
                .orElse(state);
    }
}
