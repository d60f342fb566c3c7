package io.zhike.engagement.news;

/**
 * Server, to somebody who asked for it with a frame {@code news}: how many of the person's things have news that were
 * not looked at.
 *
 * @param type always {@code news}
 */
public record NewsFrame(String type, long unread) {

    NewsFrame(long unread) {
        this("news", unread);
    }
}
