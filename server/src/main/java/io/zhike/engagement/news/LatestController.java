package io.zhike.engagement.news;

import io.zhike.account.SignedIn;
import io.zhike.account.personal.LatestItem;
import io.zhike.account.personal.LatestList;
import io.zhike.account.personal.LatestSource;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import io.zhike.engagement.Things;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own latest messages. */
@RestController
@RequestMapping("/api/me")
class LatestController {

    /** As the user manual says. */
    private static final int NEWEST = 3;

    private final News news;
    private final Things things;
    private final List<LatestSource> sources;

    LatestController(News news, Things things, List<LatestSource> sources) {
        this.news = news;
        this.things = things;
        this.sources = sources;
    }

    @GetMapping("/latest")
    List<LatestSection> latest(@AuthenticationPrincipal SignedIn me) {
        var unread = news.of(me.id()).stream().map(News.Piece::thing).collect(Collectors.toSet());
        return Arrays.stream(LatestList.values())
                .map(list -> section(me, list, unread))
                .toList();
    }

    private LatestSection section(SignedIn me, LatestList list, Set<Thing> unread) {
        return sources.stream()
                .filter(source -> source.lists().contains(list))
                .findFirst()
                .map(source -> new LatestSection(list, true, rows(source.newest(me, list, NEWEST), unread)))
                .orElseGet(() -> new LatestSection(list, false, List.of()));
    }

    private static List<LatestRow> rows(List<LatestItem> items, Set<Thing> unread) {
        return items.stream()
                .map(item -> new LatestRow(
                        item.thing(), item.title(), item.status(), item.at(), unread.contains(item.thing())))
                .toList();
    }

    /** What happened and was not looked at, newest first, at most 50. */
    @GetMapping("/news")
    List<NewsRow> news(@AuthenticationPrincipal SignedIn me) {
        var pieces = news.of(me.id());
        var titles = things.titles(me, pieces.stream().map(News.Piece::thing).toList());
        return pieces.stream()
                .map(piece -> new NewsRow(piece.thing(), titles.get(piece.thing()), piece.what(), piece.at()))
                .toList();
    }

    /** @param kind only these; everything when left out */
    @PostMapping("/news/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(@AuthenticationPrincipal SignedIn me, @RequestParam(required = false) @Nullable ThingKind kind) {
        news.seenAll(me.id(), kind);
    }

    /** @param available false when this part of the service does not exist yet */
    record LatestSection(LatestList list, boolean available, List<LatestRow> items) {}

    /** @param unread something happened to it that was not looked at */
    record LatestRow(Thing thing, String title, String status, Instant at, boolean unread) {}

    /** @param title null when there is none, or the thing is not to be seen any more */
    record NewsRow(Thing thing, @Nullable String title, NewsKind what, Instant at) {}
}
