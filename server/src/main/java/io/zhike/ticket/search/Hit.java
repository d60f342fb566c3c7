package io.zhike.ticket.search;

import java.time.Instant;

/** A ticket that was found, and what the next page starts after. */
record Hit(long id, Instant at) {

    Cursor cursor() {
        return Cursor.of(at, id);
    }
}
