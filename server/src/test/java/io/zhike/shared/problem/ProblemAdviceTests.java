package io.zhike.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.ClientAbortException;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotWritableException;

class ProblemAdviceTests {

    private final ProblemAdvice advice = new ProblemAdvice(messages());

    @Test
    void hasNoAnswerForACallerWhoHasGone() throws Exception {
        var gone = new HttpMessageNotWritableException(
                "Could not write", new ClientAbortException(new IOException("Broken pipe")));
        assertThat(advice.on(gone, Locale.CHINA)).isNull();
    }

    @Test
    void aConnectionToTheDatabaseThatBreaksIsAnErrorOfTheServer() throws Exception {
        var broken = new DataAccessResourceFailureException("Lost", new IOException("Broken pipe"));
        var answer = advice.on(broken, Locale.CHINA);
        assertThat(answer).isNotNull();
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    private static StaticMessageSource messages() {
        var messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        return messages;
    }
}
