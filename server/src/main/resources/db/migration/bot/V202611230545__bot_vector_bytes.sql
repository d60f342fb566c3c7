-- Vectors are kept as they are compared: a byte for each dimension, times scale. With four bytes each, a row was too long
-- for its page and lay elsewhere, and reading all of them at a start took most of PostgreSQL's memory. What was stored is
-- computed anew.
DELETE FROM bot_vector;
ALTER TABLE bot_vector ADD COLUMN scale real NOT NULL;
COMMENT ON COLUMN bot_vector.vector IS 'one byte for each dimension, from -127 to 127';
