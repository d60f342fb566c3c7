package io.zhike.bot.figures;

import io.zhike.knowledge.Entry;
import io.zhike.knowledge.KnowledgeEntries;
import io.zhike.shared.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often each published entry was the answer, and what customers thought of it. */
@Repository
class EntryFigures {

    private final JdbcClient jdbc;
    private final KnowledgeEntries knowledge;

    EntryFigures(JdbcClient jdbc, KnowledgeEntries knowledge) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
    }

    Page<EntryFigure> find(EntryFigureKind kind, Instant from, Instant until, int page, int size) {
        var hits = hits(from, until);
        var found = knowledge.published().stream()
                .map(entry -> EntryFigure.of(entry, hits.getOrDefault(entry.id().value(), Hits.NONE)))
                .filter(kind::fits)
                .sorted(kind.order())
                .toList();
        return new Page<>(found.stream().skip((long) page * size).limit(size).toList(), found.size());
    }

    private Map<Long, Hits> hits(Instant from, Instant until) {
        var hits = new HashMap<Long, Hits>();
        jdbc.sql("""
                        SELECT entry_id, count(*) AS hits, count(*) FILTER (WHERE helpful) AS helpful,
                               count(*) FILTER (WHERE NOT helpful) AS unhelpful
                        FROM bot_question
                        WHERE entry_id IS NOT NULL AND asked_at >= ?::timestamptz AND asked_at < ?::timestamptz
                        GROUP BY entry_id
                        """)
                .param(from.atOffset(ZoneOffset.UTC))
                .param(until.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    hits.put(
                            row.getLong("entry_id"),
                            new Hits(row.getLong("hits"), row.getLong("helpful"), row.getLong("unhelpful")));
                });
        return hits;
    }

    enum EntryFigureKind {
        /** Nobody was answered with it. */
        NEVER_HIT {
            @Override
            boolean fits(EntryFigure figure) {
                return figure.hits() == 0;
            }

            @Override
            Comparator<EntryFigure> order() {
                return Comparator.comparing(EntryFigure::updated).thenComparing(EntryFigure::id);
            }
        },
        /** Everybody who said anything said that it did not help. */
        ALWAYS_DOWN_VOTED {
            @Override
            boolean fits(EntryFigure figure) {
                return figure.unhelpful() > 0 && figure.helpful() == 0;
            }

            @Override
            Comparator<EntryFigure> order() {
                return Comparator.comparing(EntryFigure::unhelpful).reversed().thenComparing(EntryFigure::id);
            }
        },
        MOST_HIT {
            @Override
            boolean fits(EntryFigure figure) {
                return figure.hits() > 0;
            }

            @Override
            Comparator<EntryFigure> order() {
                return Comparator.comparing(EntryFigure::hits).reversed().thenComparing(EntryFigure::id);
            }
        };

        abstract boolean fits(EntryFigure figure);

        abstract Comparator<EntryFigure> order();
    }

    record EntryFigure(
            long id,
            String code,
            String question,
            @Nullable String product,
            @Nullable String module,
            LocalDate updated,
            long hits,
            long helpful,
            long unhelpful) {

        static EntryFigure of(Entry entry, Hits hits) {
            var content = entry.content();
            return new EntryFigure(
                    entry.id().value(),
                    entry.code(),
                    content.question(),
                    content.product(),
                    content.module(),
                    content.updated(),
                    hits.hits(),
                    hits.helpful(),
                    hits.unhelpful());
        }
    }

    private record Hits(long hits, long helpful, long unhelpful) {
        static final Hits NONE = new Hits(0, 0, 0);
    }
}
