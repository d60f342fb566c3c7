package io.zhike.bot.learning;

import io.zhike.bot.SmallTalkEditing;
import io.zhike.knowledge.EntryForm;
import io.zhike.shared.config.ContentHash;
import io.zhike.shared.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a proposal: a new entry, phrasings of an old one, or small talk; one of the three.
 *
 * @param version of the proposal that was seen
 * @param confirmed whether it is to be done though a trial showed that answers get worse
 */
record Acceptance(
        int version,
        @Valid @Nullable EntryForm entry,
        @Valid @Nullable Extension extension,
        @Valid @Nullable Talk smallTalk,
        @Nullable Boolean confirmed) {

    record Extension(long entryId, @NotEmpty @Size(max = 50) List<@NotBlank @Size(max = 200) String> phrasings) {}

    record Talk(
            @NotBlank @Size(max = 200) String question,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> phrasings,
            @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 2000) String> answers,
            boolean offerHuman) {

        SmallTalkEditing.Draft draft() {
            return new SmallTalkEditing.Draft(question, phrasings, answers, offerHuman);
        }
    }

    /** @throws ProblemException 422 unless it says one thing */
    void requireOne() {
        if (Stream.of(entry, extension, smallTalk).filter(one -> one != null).count() != 1) {
            throw ProblemException.invalid("entry", "missing");
        }
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    /** The same for whatever does the same to the same proposal. */
    String digest(long proposal) {
        return ContentHash.of("proposal " + proposal + new Acceptance(version, entry, extension, smallTalk, null));
    }
}
