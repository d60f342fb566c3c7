package io.zhike.ticket;

/**
 * Brings mails about tickets out. It is called within the transaction that notes the mail as sent, and must not let the
 * caller wait for somebody else's machine.
 */
public interface TicketMailSender {

    void send(TicketMail mail);
}
