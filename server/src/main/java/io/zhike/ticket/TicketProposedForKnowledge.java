package io.zhike.ticket;

import io.zhike.account.AccountId;

/** Staff think that others should find this too; the text is in the proposal. */
public record TicketProposedForKnowledge(TicketId id, AccountId by) {}
