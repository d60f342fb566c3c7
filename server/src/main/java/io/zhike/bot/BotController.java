package io.zhike.bot;

import io.zhike.account.PublicPaths;
import io.zhike.account.SignedIn;
import io.zhike.chat.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The robot over HTTP: answers for everybody, suggestions for agents. */
@RestController
@RequestMapping("/api/bot")
class BotController {

    private final Robot robot;

    BotController(Robot robot) {
        this.robot = robot;
    }

    @PostMapping("/answers")
    Answer answer(
            @Valid @RequestBody QuestionForm form, @AuthenticationPrincipal @Nullable SignedIn asker, Locale language) {
        var asked = new Asked(
                form.question(), form.product(), form.module(), asker == null ? null : asker.id(), null, language);
        return robot.answer(asked).answer();
    }

    @PostMapping("/suggestions")
    @PreAuthorize("hasAnyRole('AGENT', 'SUPERVISOR')")
    List<Suggestion> suggestions(@Valid @RequestBody SuggestionForm form) {
        return robot.suggestions(form.text(), form.product());
    }

    /** Anything may be asked, even nothing; only the size has a limit. */
    record QuestionForm(
            @NotNull @Size(max = 4000) String question,
            @Nullable @Size(max = 20) String product,
            @Nullable @Size(max = 40) String module) {}

    record SuggestionForm(
            @Nullable Long conversationId,
            @NotNull @Size(max = 4000) String text,
            @Nullable @Size(max = 20) String product) {}

    @Configuration(proxyBeanMethods = false)
    static class Paths {

        @Bean
        PublicPaths robotAnswers() {
            return new PublicPaths("/api/bot/answers");
        }
    }
}
