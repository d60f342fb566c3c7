package io.zhike.account.notice;

import jakarta.validation.constraints.NotNull;

/** Whether a person wants to hear of a kind by a way. */
record NoticeChoice(
        @NotNull NoticeKind kind,
        @NotNull NoticeChannel channel,
        @NotNull Boolean wanted) {}
