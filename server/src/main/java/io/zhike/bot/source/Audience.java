package io.zhike.bot.source;

/** Who may see a document. */
public sealed interface Audience {

    Audience EVERYONE = new Everyone();
    Audience SIGNED_IN = new People();
    Audience STAFF = new Staff();

    record Everyone() implements Audience {}

    /** Whoever signed in. */
    record People() implements Audience {}

    /**
     * People of one customer company.
     *
     * @param id the unit that somebody linked their accounts to; what people call their company themselves does not count
     */
    record Unit(long id) implements Audience {}

    /** The vendor's own people. */
    record Staff() implements Audience {}
}
