-- What was uploaded. The bytes lie in the file store under their SHA-256; equal files are kept once.
CREATE TABLE storage_file (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    scope      text        NOT NULL,  -- to what it belongs, such as 'chat:17'; whoever may see that may see the file
    name       text        NOT NULL,
    media_type text        NOT NULL,  -- found from the content, not from the name
    size       bigint      NOT NULL CHECK (size >= 0),
    sha256     text        NOT NULL,
    width      integer,
    height     integer,
    created_at timestamptz NOT NULL
);
-- Serves "files of this conversation".
CREATE INDEX storage_file_scope ON storage_file (scope);
