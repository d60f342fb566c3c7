package io.zhike.account.application;

import io.zhike.account.AccountId;
import io.zhike.account.ApplicationKind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for a role.
 *
 * @param unitName of an application for UNIT_ADMIN: the unit as the applicant wrote it
 * @param decidedBy the operator
 * @param decisionReason of a refusal
 */
record Application(
        long id,
        AccountId account,
        ApplicationKind kind,
        String reason,
        @Nullable String unitName,
        ApplicationStatus status,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable AccountId decidedBy,
        @Nullable String decisionReason) {}
