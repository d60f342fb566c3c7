package io.zhike.notification;

import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.TicketId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What messages mention of a ticket, and where a click opens it. */
@Component
class TicketGaps {

    /** So that a text message stays within two parts. */
    private static final int SMS_TITLE = 24;

    private final NotificationProperties properties;

    TicketGaps(NotificationProperties properties) {
        this.properties = properties;
    }

    /** Of a page in the portal, for who asked. */
    Map<String, String> ofAsker(TicketId id, TicketChannel channel, String title) {
        var path = channel == TicketChannel.QUESTION ? "/tickets/" : "/consultations/";
        return of(id, channel, title, path);
    }

    /** Of a page in the console. */
    Map<String, String> ofStaff(TicketId id, TicketChannel channel, String title) {
        return of(id, channel, title, "/console/tickets/");
    }

    private Map<String, String> of(TicketId id, TicketChannel channel, String title, String path) {
        return Map.of(
                "number", id.number(channel),
                "title", title,
                "brief", Texts.start(title, SMS_TITLE),
                "link", properties.link(path + id.value()));
    }
}
