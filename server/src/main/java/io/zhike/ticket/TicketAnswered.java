package io.zhike.ticket;

import io.zhike.account.AccountId;

/**
 * Staff answered, or asked back.
 *
 * @param post number of the answer
 * @param byMail whether it goes to the author in a thread of mails; decided once, so that nobody gets it twice or not at
 *     all
 */
public record TicketAnswered(
        TicketId id, TicketChannel channel, AccountId author, AccountId agent, long post, boolean byMail) {

    /** Names this event among all, however often it is delivered. */
    public String occasion() {
        return "ticket-answered:%d:%d".formatted(id.value(), post);
    }
}
