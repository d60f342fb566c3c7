-- When an entry is to appear and to go by itself; cleared once it happened.
ALTER TABLE knowledge_entry
    ADD COLUMN publish_at timestamptz,
    ADD COLUMN retire_at  timestamptz;

-- Serves "what is due", every few seconds.
CREATE INDEX knowledge_entry_publish_at ON knowledge_entry (publish_at) WHERE publish_at IS NOT NULL;
CREATE INDEX knowledge_entry_retire_at ON knowledge_entry (retire_at) WHERE retire_at IS NOT NULL;

-- What each entry said after each of its changes. Rows are only ever added.
CREATE TABLE knowledge_version (
    entry_id  bigint      NOT NULL REFERENCES knowledge_entry ON DELETE CASCADE,
    version   integer     NOT NULL,
    act       text        NOT NULL,
    -- account; null when the content files, a schedule or a rule did it
    author_id bigint,
    at        timestamptz NOT NULL DEFAULT now(),
    code      text        NOT NULL,
    question  text        NOT NULL,
    phrasings text[]      NOT NULL,
    answer    text        NOT NULL,
    product   text,
    module    text,
    versions  text[]      NOT NULL,
    keywords  text[]      NOT NULL,
    related   text[]      NOT NULL,
    status    text        NOT NULL,
    updated   date        NOT NULL,
    PRIMARY KEY (entry_id, version)   -- serves the list of an entry's versions
);

-- What is there already begins with the version it has now.
INSERT INTO knowledge_version (entry_id, version, act, code, question, phrasings, answer, product, module, versions,
                               keywords, related, status, updated)
SELECT e.id, e.version, 'IMPORTED', e.code, e.question,
       ARRAY(SELECT p.text FROM knowledge_phrasing p WHERE p.entry_id = e.id ORDER BY p.position),
       e.answer, e.product, e.module, e.versions, e.keywords, e.related, e.status, e.updated
FROM knowledge_entry e;
