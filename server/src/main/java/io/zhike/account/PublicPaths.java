package io.zhike.account;

import java.util.List;

/**
 * A bean of this type opens paths of its module to people who have not signed in; the module does its own checks.
 *
 * @param patterns Spring path patterns such as {@code /api/chat/**}
 */
public record PublicPaths(List<String> patterns) {

    public PublicPaths(String... patterns) {
        this(List.of(patterns));
    }
}
