-- Why an answer did not help, in the customer's words or one of the offered ones.
ALTER TABLE chat_answer_feedback ADD COLUMN reason text CHECK (length(reason) <= 500);
