-- Who did what. Rows are only ever added: not even the application may change or remove one.
CREATE TABLE audit_entry (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at      timestamptz NOT NULL,
    actor   bigint,                        -- account; null when the system or a guest acted
    action  text        NOT NULL,          -- such as password-changed
    subject text        NOT NULL,          -- such as account:42
    details jsonb       NOT NULL
);

-- what happened to a thing, newest first
CREATE INDEX audit_entry_subject_idx ON audit_entry (subject, id DESC);
-- what a person did, newest first
CREATE INDEX audit_entry_actor_idx ON audit_entry (actor, id DESC);

CREATE FUNCTION audit_entry_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'audit_entry is append-only';
END
$$;

CREATE TRIGGER audit_entry_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION audit_entry_is_append_only();
