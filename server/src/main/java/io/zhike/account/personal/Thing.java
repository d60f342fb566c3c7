package io.zhike.account.personal;

/** A thing by its kind and number. */
public record Thing(ThingKind kind, long id) {}
