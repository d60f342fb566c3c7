package io.zhike.ticket.live;

import io.zhike.ticket.TicketChannel;

/**
 * The frames of tickets on the WebSocket. They say that something changed, never what: whoever hears it reads the ticket
 * over HTTP, where it is decided anew what the reader may see.
 */
public final class TicketFrames {

    private TicketFrames() {}

    /** Client: tell me when this ticket changes. Answered with a {@link TicketFrame} of its present state. */
    public record FollowTicket(long ticket) {}

    /** Client: stop telling. */
    public record UnfollowTicket(long ticket) {}

    /** Client, staff only: tell me when tickets of the channel change. */
    public record FollowTickets(TicketChannel channel) {}

    /** Client: stop telling. */
    public record UnfollowTickets(TicketChannel channel) {}

    /**
     * Server: the ticket changed, after the commit.
     *
     * @param changed false when it only answers {@link FollowTicket}
     */
    public record TicketFrame(String type, long ticket, int revision, boolean changed) {}

    /** Server: the reader may not see the ticket any more, and hears no more of it. */
    public record TicketGoneFrame(String type, long ticket) {}

    /** Server, to staff: something in the queue of the channel changed. */
    public record TicketsFrame(String type, TicketChannel channel) {}
}
