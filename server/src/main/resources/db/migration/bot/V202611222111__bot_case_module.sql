-- The functional area in which the question of a case is asked; null: none is known.
ALTER TABLE bot_regression_case ADD COLUMN module text;
ALTER TABLE bot_regression_case DROP CONSTRAINT bot_regression_case_text_product_key;
-- Serves "is there such a case already?".
ALTER TABLE bot_regression_case ADD CONSTRAINT bot_regression_case_question
    UNIQUE NULLS NOT DISTINCT (text, product, module);
