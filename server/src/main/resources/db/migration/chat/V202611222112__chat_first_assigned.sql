-- When the first agent took the customer: waiting ends here; assigned_at moves on with every transfer and return.
ALTER TABLE chat_handover ADD COLUMN first_assigned_at timestamptz;
UPDATE chat_handover SET first_assigned_at = assigned_at;

-- Serves the figures of a period.
CREATE INDEX chat_handover_requested_at ON chat_handover (requested_at);
