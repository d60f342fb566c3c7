-- Asking back "which product?" is an offer, not a refusal: it counts as one, and as picked once it was answered.
ALTER TABLE bot_question ALTER COLUMN verdict SET EXPRESSION AS (
    CASE
        WHEN outcome = 'SMALL_TALK' THEN 'SMALL_TALK'
        WHEN picked_entry_id IS NOT NULL THEN 'PICKED'
        WHEN human_at IS NOT NULL THEN 'HUMAN'
        WHEN NOT coalesce(helpful, true) THEN 'DOWN_VOTED'
        WHEN outcome = 'ANSWERED' THEN 'SOLVED'
        WHEN outcome IN ('DID_YOU_MEAN', 'CLARIFY') THEN 'OFFERED'
        ELSE 'REFUSED'
    END);
