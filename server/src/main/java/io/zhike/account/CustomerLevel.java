package io.zhike.account;

/** Service level of a customer, lowest first; the queue serves higher levels first. */
public enum CustomerLevel {
    NONE,
    VIP,
    TAD
}
