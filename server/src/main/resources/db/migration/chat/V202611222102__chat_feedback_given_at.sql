-- Serves "thumbs given since".
CREATE INDEX chat_answer_feedback_given_at ON chat_answer_feedback (given_at);
