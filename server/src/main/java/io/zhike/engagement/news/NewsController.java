package io.zhike.engagement.news;

import io.zhike.account.SignedIn;
import io.zhike.account.personal.Thing;
import io.zhike.account.personal.ThingKind;
import io.zhike.engagement.Things;
import io.zhike.shared.Page;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One's own list of notices. */
@RestController
@RequestMapping("/api/me/news")
class NewsController {

    private final News news;
    private final NewsList list;
    private final Things things;
    private final Clock clock;

    NewsController(News news, NewsList list, Things things, Clock clock) {
        this.news = news;
        this.list = list;
        this.things = things;
        this.clock = clock;
    }

    /**
     * What happened, newest first; what was seen stays for 90 days.
     *
     * @param unread only what was not seen
     */
    @GetMapping
    Page<NewsRow> news(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        var found = list.page(me.id(), unread, Page.number(page), Page.size(size));
        var titles = things.titles(
                me, found.items().stream().map(NewsList.Piece::thing).toList());
        var rows = found.items().stream()
                .map(piece -> new NewsRow(
                        piece.id(), piece.thing(), titles.get(piece.thing()), piece.what(), piece.at(), piece.unread()))
                .toList();
        return new Page<>(rows, found.total());
    }

    /**
     * Everything, or what is about things of a kind, or about one thing.
     *
     * @param kind everything when left out
     * @param id of the thing, together with its kind; another person's news are never touched
     */
    @PostMapping("/seen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void seen(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(required = false) @Nullable ThingKind kind,
            @RequestParam(required = false) @Nullable Long id) {
        if (kind != null && id != null) {
            news.seen(me.id(), new Thing(kind, id), clock.instant());
        } else {
            news.seenAll(me.id(), kind);
        }
    }

    /**
     * @param title null when there is none, or the thing is not to be seen any more
     * @param unread the person has not looked at it
     */
    record NewsRow(long id, Thing thing, @Nullable String title, NewsKind what, Instant at, boolean unread) {}
}
