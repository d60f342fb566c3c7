package io.zhike.testing;

import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Verification codes, as the person reads them on the phone or in the mailbox. */
public final class TestCodes {

    private static final Pattern CODE = Pattern.compile("(?<![0-9])[0-9]{6}(?![0-9])");

    private final JdbcClient jdbc;

    public TestCodes(ApplicationContext context) {
        this.jdbc = context.getBean(JdbcClient.class);
    }

    /** Asks for a code and reads it. */
    public String request(TestSession session, String purpose, String channel, String to) {
        var answer = session.post("/api/verification-codes", Map.of("purpose", purpose, "channel", channel, "to", to));
        if (answer.status() != 200) {
            throw new IllegalStateException("No code: " + answer);
        }
        return last(to);
    }

    /** The newest code that was sent. */
    public String last(String to) {
        var text = jdbc.sql("SELECT text FROM notification_outbox WHERE recipient = ? ORDER BY id DESC LIMIT 1")
                .param(to)
                .query(String.class)
                .single();
        var code = CODE.matcher(text);
        if (!code.find()) {
            throw new IllegalStateException("No code in: " + text);
        }
        return code.group();
    }

    public int sent(String to) {
        return jdbc.sql("SELECT count(*) FROM notification_outbox WHERE recipient = ?")
                .param(to)
                .query(Integer.class)
                .single();
    }

    /** Makes the codes of a recipient older. */
    public void age(String to, String interval) {
        jdbc.sql("""
                        UPDATE verification_code
                        SET sent_at = sent_at - CAST(? AS interval), expires_at = expires_at - CAST(? AS interval)
                        WHERE recipient = ?
                        """).params(interval, interval, to).update();
    }

    /** A code that is certainly not this one. */
    public static String notThis(String code) {
        return code.startsWith("0") ? "1" + code.substring(1) : "0" + code.substring(1);
    }
}
