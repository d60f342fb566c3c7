package io.zhike.chat.talk;

import io.zhike.chat.log.MessageListener;
import io.zhike.chat.log.StoredMessage;
import io.zhike.realtime.Connection;
import io.zhike.realtime.Hub;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells everyone who follows a talk of its new message; written out once for all of them. */
@Component
@Order(0)
class TalkFanout implements MessageListener {

    private final Hub hub;
    private final FrameWriter frames;

    TalkFanout(Hub hub, FrameWriter frames) {
        this.hub = hub;
        this.frames = frames;
    }

    @Override
    public void appended(StoredMessage message, @Nullable Object origin) {
        var topic = LiveConversations.topic(message.conversation());
        if (hub.listeners(topic).isEmpty()) {
            return;
        }
        hub.publish(topic, frames.message(message), origin instanceof Connection connection ? connection : null);
    }
}
