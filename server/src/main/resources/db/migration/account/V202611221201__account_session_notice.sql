-- Every node keeps sessions in memory for a few seconds; whoever ends one tells them all, at the moment of commit.
CREATE FUNCTION account_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_notify('zhike_session_ended', OLD.session_id);
    RETURN NULL;
END
$$;

CREATE TRIGGER account_session_deleted AFTER DELETE ON spring_session
    FOR EACH ROW EXECUTE FUNCTION account_session_ended();

CREATE TRIGGER account_session_renamed AFTER UPDATE ON spring_session
    FOR EACH ROW WHEN (OLD.session_id IS DISTINCT FROM NEW.session_id) EXECUTE FUNCTION account_session_ended();
