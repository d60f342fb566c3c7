package io.zhike.ticket.mail;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The text of a part of a thread that came by mail. */
@Component
class MailText {

    /** As the form has it, with room for what is added here. */
    private static final int LONGEST = 19_000;

    private static final int LONGEST_TITLE = 120;
    private static final int MOST_NAMES = 10;
    private static final int LONGEST_NAME = 80;

    private final MessageSource messages;

    MailText(MessageSource messages) {
        this.messages = messages;
    }

    /** @param refused names of attachments that were not taken; they are told at the end */
    String of(List<String> lines, List<String> refused) {
        var text = PlainText.joined(lines);
        if (text.isEmpty()) {
            text = message("mail.no-text");
        } else if (text.length() > LONGEST) {
            text = Storable.text(text.substring(0, LONGEST)) + "\n\n" + message("mail.cut");
        }
        return refused.isEmpty() ? text : text + "\n\n" + message("mail.refused-files") + names(refused);
    }

    private static String names(List<String> refused) {
        var names = refused.stream()
                .limit(MOST_NAMES)
                .map(name -> PlainText.marks(name.substring(Math.max(0, name.length() - LONGEST_NAME))))
                .toList();
        return String.join(", ", names) + (refused.size() > MOST_NAMES ? " …" : "");
    }

    String title(String subject) {
        var plain = MailThreads.plain(subject);
        if (plain.isEmpty()) {
            return message("mail.no-subject");
        }
        return plain.length() <= LONGEST_TITLE ? plain : Storable.text(plain.substring(0, LONGEST_TITLE - 1)) + "…";
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
