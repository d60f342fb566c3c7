package io.zhike.ticket.mail;

import io.zhike.account.Profile;
import io.zhike.organisation.Product;
import io.zhike.organisation.Products;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.question.TicketForm;
import io.zhike.ticket.thread.Category;
import io.zhike.ticket.thread.Urgency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Fills in the form for those who write mails: private, and about what the words and the person let guess. */
@Component
class MailQuestions {

    private final Products products;
    private final MailProperties properties;

    MailQuestions(Products products, MailProperties properties) {
        this.products = products;
        this.properties = properties;
    }

    TicketForm form(UUID key, Profile asker, String title, String body, List<Long> files) {
        var product = product(asker);
        return new TicketForm(
                TicketChannel.QUESTION,
                key,
                title,
                body,
                files,
                product.code(),
                product.versions().getLast(),
                module(product, title, body),
                Category.OTHER,
                Urgency.NORMAL,
                false);
    }

    private Product product(Profile asker) {
        var all = products.all();
        return Stream.concat(asker.products().stream(), Stream.ofNullable(properties.product()))
                .flatMap(code -> all.stream().filter(product -> product.code().equals(code)))
                .findFirst()
                .orElseGet(all::getFirst);
    }

    private String module(Product product, String title, String body) {
        var modules = product.modules();
        return Stream.of(title, body)
                .flatMap(text -> modules.stream().filter(module -> text.contains(module.name())))
                .map(Product.Module::code)
                .findFirst()
                .or(() -> modules.stream()
                        .map(Product.Module::code)
                        .filter(code -> code.equals(properties.module()))
                        .findFirst())
                .orElseGet(() -> modules.getLast().code());
    }
}
