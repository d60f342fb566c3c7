package io.zhike.engagement.footprint;

import io.zhike.account.AccountId;
import io.zhike.account.SignedIn;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import io.zhike.engagement.Things;
import io.zhike.shared.Page;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of footprints. */
@Repository
public class Footprints {

    private static final String OF_PERSON =
            "FROM engagement_footprint WHERE account_id = :me AND (:kind::text IS NULL OR kind = :kind) ";

    private final JdbcClient jdbc;
    private final Things things;

    Footprints(JdbcClient jdbc, Things things) {
        this.jdbc = jdbc;
        this.things = things;
    }

    /** A thing leaves one footprint of a kind; coming again makes it newer. */
    public void leave(AccountId account, FootprintKind kind, Thing thing, Instant at) {
        jdbc.sql("""
                        INSERT INTO engagement_footprint (account_id, kind, thing_kind, thing_id, at)
                        VALUES (:account, :kind, :thingKind, :thing, :at)
                        ON CONFLICT (account_id, kind, thing_kind, thing_id)
                        DO UPDATE SET at = greatest(engagement_footprint.at, excluded.at)
                        """)
                .param("account", account.value())
                .param("kind", kind.name())
                .param("thingKind", thing.kind().name())
                .param("thing", thing.id())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Newest first. @param kind null for all */
    Page<Footprint> of(SignedIn person, @Nullable FootprintKind kind, int page, int size) {
        var name = kind == null ? null : kind.name();
        var total = jdbc.sql("SELECT count(*) " + OF_PERSON)
                .param("me", person.accountId())
                .param("kind", name)
                .query(Long.class)
                .single();
        var found = jdbc.sql("SELECT kind, thing_kind, thing_id, at " + OF_PERSON
                        + "ORDER BY at DESC, thing_id DESC, kind LIMIT :size OFFSET :offset")
                .param("me", person.accountId())
                .param("kind", name)
                .param("size", size)
                .param("offset", (long) page * size)
                .query((row, n) -> new Footprint(
                        FootprintKind.valueOf(row.getString("kind")),
                        new Thing(ThingKind.valueOf(row.getString("thing_kind")), row.getLong("thing_id")),
                        null,
                        row.getTimestamp("at").toInstant()))
                .list();
        return new Page<>(titled(person, found), total);
    }

    private List<Footprint> titled(SignedIn person, List<Footprint> found) {
        var titles = things.titles(person, found.stream().map(Footprint::thing).toList());
        return found.stream()
                .map(print -> new Footprint(print.kind(), print.thing(), titles.get(print.thing()), print.at()))
                .toList();
    }
}
