package io.zhike.account.credentials;

import io.zhike.account.Channel;
import io.zhike.account.SignedIn;
import io.zhike.shared.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A forgotten password, and a new one for who is signed in. */
@RestController
class PasswordController {

    private final PasswordChange passwords;

    PasswordController(PasswordChange passwords) {
        this.passwords = passwords;
    }

    @PostMapping("/api/recovery")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recover(@Valid @RequestBody RecoveryRequest body) {
        var to = CodeController.contact(body.channel(), body.to());
        passwords.recover(body.channel(), to, body.code(), body.newPassword());
    }

    @PostMapping("/api/account/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @Valid @RequestBody ChangeRequest body,
            @AuthenticationPrincipal SignedIn person,
            HttpServletRequest request) {
        var kept = request.getSession().getId();
        if (body.currentPassword() != null) {
            var address = ClientAddress.of(request);
            passwords.changeByPassword(person.id(), body.currentPassword(), body.newPassword(), address, kept);
        } else if (body.code() != null && body.channel() != null) {
            passwords.changeByCode(person.id(), body.channel(), body.code(), body.newPassword(), kept);
        } else {
            throw ProblemException.invalid("currentPassword", "not-blank");
        }
    }

    record RecoveryRequest(
            @NotNull Channel channel,
            @Nullable String to,
            @NotNull String code,
            @NotNull String newPassword) {}

    record ChangeRequest(
            @Nullable @Size(max = 256) String currentPassword,
            @Nullable String code,
            @Nullable Channel channel,
            @NotNull String newPassword) {}
}
