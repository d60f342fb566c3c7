-- What whoever passed the talk on wants the next agent to know; customers never see it.
ALTER TABLE chat_handover ADD COLUMN transfer_note text CHECK (length(transfer_note) <= 500);
