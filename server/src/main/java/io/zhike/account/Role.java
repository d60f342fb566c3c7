package io.zhike.account;

/** What an account may do; the granted authority is {@code ROLE_<name>}. */
public enum Role {
    /** Everyone who registered. */
    CUSTOMER,
    /** A customer whose VIP application was approved. */
    VIP,
    /** Administrator of the customer company ("unit"). */
    UNIT_ADMIN,
    /** The vendor's own implementation staff. */
    INTERNAL,
    /** Customer-service staff; has a staff number. */
    AGENT,
    /** Sees all chats and can step in. */
    SUPERVISOR,
    /** Knowledge staff. */
    EDITOR,
    /** System administrator. */
    OPERATOR
}
