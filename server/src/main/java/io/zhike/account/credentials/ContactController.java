package io.zhike.account.credentials;

import io.zhike.account.Channel;
import io.zhike.account.SignedIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Another phone number or e-mail address for who is signed in. */
@RestController
class ContactController {

    private final ContactChange contacts;

    ContactController(ContactChange contacts) {
        this.contacts = contacts;
    }

    @PostMapping("/api/account/contact")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody ContactRequest body, @AuthenticationPrincipal SignedIn person) {
        var to = CodeController.contact(body.channel(), body.to());
        contacts.change(person.id(), body.channel(), to, body.code());
    }

    record ContactRequest(
            @NotNull Channel channel,
            @Nullable String to,
            @NotNull String code) {}
}
