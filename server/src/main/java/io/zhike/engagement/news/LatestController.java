package io.zhike.engagement.news;

import io.zhike.account.SignedIn;
import io.zhike.account.personal.LatestItem;
import io.zhike.account.personal.LatestList;
import io.zhike.account.personal.LatestSource;
import io.zhike.account.personal.Thing;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One's own latest messages. */
@RestController
@RequestMapping("/api/me")
class LatestController {

    /** As the user manual says. */
    private static final int NEWEST = 3;

    private final NewsList news;
    private final List<LatestSource> sources;

    LatestController(NewsList news, List<LatestSource> sources) {
        this.news = news;
        this.sources = sources;
    }

    @GetMapping("/latest")
    List<LatestSection> latest(@AuthenticationPrincipal SignedIn me) {
        var unread = news.unseen(me.id());
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

    /** @param available false when this part of the service does not exist yet */
    record LatestSection(LatestList list, boolean available, List<LatestRow> items) {}

    /** @param unread something happened to it that was not looked at */
    record LatestRow(Thing thing, String title, String status, Instant at, boolean unread) {}
}
