-- Serves "files of the scopes that begin so and are older than": uploads that were never sent with a text.
CREATE INDEX storage_file_scope_prefix ON storage_file (scope COLLATE "C", created_at);
