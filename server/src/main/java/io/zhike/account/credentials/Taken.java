package io.zhike.account.credentials;

import io.zhike.account.Channel;
import io.zhike.shared.problem.ProblemException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;

/** What somebody else already has, told by the unique index that refused it. */
public final class Taken {

    private Taken() {}

    public static ProblemException by(DuplicateKeyException e) {
        var message = String.valueOf(e.getMessage());
        if (message.contains("account_phone_key")) {
            return phone();
        }
        return message.contains("account_email_key") ? email() : problem("user-name-taken");
    }

    static ProblemException contact(Channel channel) {
        return channel == Channel.SMS ? phone() : email();
    }

    private static ProblemException phone() {
        return problem("phone-taken");
    }

    private static ProblemException email() {
        return problem("email-taken");
    }

    private static ProblemException problem(String slug) {
        return new ProblemException(HttpStatus.CONFLICT, slug);
    }
}
