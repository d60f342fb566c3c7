package io.zhike.ticket.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("G5")
class SenderCheckTests {

    private static final String OURS = "Authentication-Results: mx.example.com";

    @Test
    void whatOurServerPassedForTheVeryDomainIsBelieved() throws Exception {
        assertThat(isBelieved(true, OURS + "; dmarc=pass header.from=corp.example"))
                .isTrue();
        assertThat(isBelieved(true, OURS + "; dkim=pass header.d=corp.example")).isTrue();
        assertThat(isBelieved(true, OURS + "; spf=pass (sender ok) smtp.mailfrom=li@corp.example"))
                .isTrue();
    }

    @Test
    void aPassForAnotherDomainOrByAnotherServerIsNone() throws Exception {
        assertThat(isBelieved(true, OURS + "; dkim=pass header.d=evil.example; spf=pass smtp.mailfrom=evil.example"))
                .isFalse();
        assertThat(isBelieved(true, OURS + "; spf=pass smtp.mailfrom=evilcorp.example"))
                .isFalse();
        assertThat(isBelieved(true, "Authentication-Results: mx.evil.example; dmarc=pass"))
                .isFalse();
        assertThat(isBelieved(true, OURS + "; none (dmarc=pass)")).isFalse();
        assertThat(isBelieved(true)).isFalse();
    }

    @Test
    void onlyTheTopmostResultCounts() throws Exception {
        assertThat(isBelieved(true, OURS + "; dmarc=fail", OURS + "; dmarc=pass"))
                .isFalse();
        assertThat(isBelieved(false, OURS + "; dmarc=fail", OURS + "; dmarc=pass"))
                .isFalse();
    }

    @Test
    void leniencyBelievesWhatWasNeitherPassedNorFailed() throws Exception {
        assertThat(isBelieved(false, OURS + "; spf=none; dkim=none")).isTrue();
        assertThat(isBelieved(false, OURS + "; spf=softfail smtp.mailfrom=corp.example"))
                .isFalse();
    }

    private static boolean isBelieved(boolean strict, String... headers) throws MessagingException {
        var mail = MailEnvelope.of(Post.plain("li@corp.example", Post.newId(), "x", "y", headers));
        return SenderCheck.isBelieved(mail, "mx.example.com", strict);
    }
}
