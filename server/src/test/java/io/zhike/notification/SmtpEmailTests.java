package io.zhike.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Message.RecipientType;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Tag("A5")
class SmtpEmailTests {

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
    }

    @Test
    void aChineseMailArrivesAsWritten() throws Exception {
        email().send(
                        "liming@example.com",
                        "找回密码",
                        "您的验证码是 123456。\n请不要告诉任何人。",
                        Map.of("Message-ID", "<given@example.com>"));
        var arrived = mail.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo("找回密码");
        assertThat(arrived.getContent().toString()).contains("您的验证码是 123456。", "请不要告诉任何人。");
        assertThat(arrived.getRecipients(RecipientType.TO)[0]).hasToString("liming@example.com");
        assertThat(arrived.getMessageID()).isEqualTo("<given@example.com>");
        assertThat(arrived.getFrom()[0]).hasToString("service@example.com");
    }

    @Test
    void aServerThatIsDownIsAnError() {
        var email = email();
        mail.stop();
        assertThatThrownBy(() -> email.send("liming@example.com", "subject", "text", Map.of()))
                .isInstanceOf(MailSendException.class);
    }

    private SmtpEmail email() {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(mail.getSmtp().getPort());
        return new SmtpEmail(server, "service@example.com");
    }
}
