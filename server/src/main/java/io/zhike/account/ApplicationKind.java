package io.zhike.account;

/** What a person may apply for. */
public enum ApplicationKind {
    VIP(Role.VIP),
    /** Administrator of the person's own unit. */
    UNIT_ADMIN(Role.UNIT_ADMIN),
    /** One of the vendor's own implementation staff. */
    INTERNAL(Role.INTERNAL);

    private final Role role;

    ApplicationKind(Role role) {
        this.role = role;
    }

    /** What an approval gives. */
    public Role role() {
        return role;
    }
}
