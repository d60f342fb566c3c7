CREATE TABLE knowledge_entry (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- names the entry in content files and in "related"
    code         text NOT NULL UNIQUE,
    question     text NOT NULL,
    -- Markdown
    answer       text NOT NULL,
    -- null: holds for all products
    product      text,
    module       text,
    versions     text[] NOT NULL DEFAULT '{}',
    keywords     text[] NOT NULL DEFAULT '{}',
    -- codes of other entries; a code that does not exist is ignored
    related      text[] NOT NULL DEFAULT '{}',
    status       text NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'RETIRED')),
    updated      date NOT NULL,
    version      integer NOT NULL DEFAULT 1,
    -- STARTER entries follow the content files; once an editor has touched an entry it is EDITOR's and stays
    origin       text NOT NULL CHECK (origin IN ('STARTER', 'EDITOR')),
    starter_hash text,
    -- pairs of characters and words of question, phrasings, keywords and answer
    tokens       text[] NOT NULL
);

-- GET /api/knowledge/entries?q=…: tokens @> …
CREATE INDEX knowledge_entry_tokens ON knowledge_entry USING gin (tokens);
-- the list without a query, newest first; the robot reads all published ones
CREATE INDEX knowledge_entry_newest ON knowledge_entry (status, updated DESC, id DESC);

-- Other ways to ask the same question.
CREATE TABLE knowledge_phrasing (
    entry_id bigint   NOT NULL REFERENCES knowledge_entry ON DELETE CASCADE,
    position smallint NOT NULL,
    text     text     NOT NULL,
    PRIMARY KEY (entry_id, position)
);

-- Counts the changes of published knowledge, so that every node sees by one cheap look whether it must read again.
CREATE TABLE knowledge_revision (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    number   bigint NOT NULL
);
INSERT INTO knowledge_revision (number) VALUES (1);
