package io.zhike.knowledge;

import io.zhike.organisation.Product;
import io.zhike.organisation.Products;
import io.zhike.shared.problem.ProblemException;
import io.zhike.shared.problem.ProblemException.FieldProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** What an entry must be like, the same for the form and for files. */
@Component
public class EntryRules {

    static final int QUESTION = 200;
    static final int ANSWER = 20_000;
    static final int PHRASINGS = 200;
    static final int WORDS = 30;
    static final int WORD = 40;
    static final int CODE = 80;
    private static final Pattern CODE_FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

    private final Products products;

    EntryRules(Products products) {
        this.products = products;
    }

    /** @throws ProblemException 422 {@code invalid-input} with every field that is wrong */
    public void demand(EntryContent content) {
        var problems = problems(content);
        if (!problems.isEmpty()) {
            throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, "invalid-input").with("errors", problems);
        }
    }

    /** All that is wrong, in the order of the fields; empty if nothing is. */
    public List<FieldProblem> problems(EntryContent content) {
        var found = new ArrayList<FieldProblem>();
        text("question", content.question(), QUESTION, found);
        text("answer", content.answer(), ANSWER, found);
        phrasings(content, found);
        words("keywords", content.keywords(), found);
        words("related", content.related(), found);
        tree(content, found);
        return found;
    }

    /** What is wrong with the name of an entry in files; null if nothing is. */
    @Nullable
    FieldProblem codeProblem(String code) {
        if (code.length() > CODE) {
            return new FieldProblem("code", "too-long");
        }
        return CODE_FORM.matcher(code).matches() ? null : new FieldProblem("code", "code-form");
    }

    private static void text(String field, String text, int longest, List<FieldProblem> found) {
        if (text.isBlank()) {
            found.add(new FieldProblem(field, "missing"));
        } else if (text.length() > longest) {
            found.add(new FieldProblem(field, "too-long"));
        } else if (text.indexOf('\0') >= 0) {
            // PostgreSQL has no text with a null character in it.
            found.add(new FieldProblem(field, "invalid"));
        }
    }

    private static void phrasings(EntryContent content, List<FieldProblem> found) {
        if (content.phrasings().size() > PHRASINGS) {
            found.add(new FieldProblem("phrasings", "too-many"));
        } else if (content.phrasings().stream().anyMatch(text -> text.length() > QUESTION || text.contains("\0"))) {
            found.add(new FieldProblem("phrasings", "too-long"));
        } else if (new HashSet<>(content.phrasings()).size()
                < content.phrasings().size()) {
            found.add(new FieldProblem("phrasings", "repeated"));
        }
    }

    private static void words(String field, List<String> words, List<FieldProblem> found) {
        if (words.size() > WORDS) {
            found.add(new FieldProblem(field, "too-many"));
        } else if (words.stream().anyMatch(word -> word.length() > CODE || word.contains("\0"))) {
            found.add(new FieldProblem(field, "too-long"));
        }
    }

    private void tree(EntryContent content, List<FieldProblem> found) {
        var product = content.product();
        var lines = products.all().stream()
                .filter(line -> product == null || line.code().equals(product))
                .toList();
        if (product != null && lines.isEmpty()) {
            found.add(new FieldProblem("product", "unknown"));
            return;
        }
        if (content.module() != null && lines.stream().noneMatch(line -> has(line, content.module()))) {
            found.add(new FieldProblem("module", "unknown"));
        }
        if (!lines.stream().flatMap(line -> line.versions().stream()).toList().containsAll(content.versions())) {
            found.add(new FieldProblem("versions", "unknown"));
        }
    }

    private static boolean has(Product line, @Nullable String module) {
        return line.modules().stream().anyMatch(m -> m.code().equals(module));
    }
}
