-- What somebody asked to become: VIP, administrator of the unit, or one of the vendor's own staff.
CREATE TABLE account_application (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id      bigint      NOT NULL REFERENCES account,
    kind            text        NOT NULL CHECK (kind IN ('VIP', 'UNIT_ADMIN', 'INTERNAL')),
    reason          text        NOT NULL,
    unit_name       text,                            -- of a UNIT_ADMIN: as the applicant wrote it
    status          text        NOT NULL CHECK (status IN ('PENDING', 'APPROVED', 'REJECTED')),
    submitted_at    timestamptz NOT NULL,
    decided_at      timestamptz,
    decided_by      bigint,                          -- account of the operator
    decision_reason text,                            -- of a refusal
    CHECK ((status = 'PENDING') = (decided_at IS NULL)),
    CHECK ((kind = 'UNIT_ADMIN') = (unit_name IS NOT NULL))
);

-- one pending application per kind, however fast somebody clicks
CREATE UNIQUE INDEX account_application_pending ON account_application (account_id, kind) WHERE status = 'PENDING';
-- a person's own, newest first
CREATE INDEX account_application_own ON account_application (account_id, id DESC);
-- the operator's desk: what waits, and what was decided, newest first
CREATE INDEX account_application_desk ON account_application (status, id DESC);
