package io.zhike.ticket.mail;

import java.util.List;

/**
 * What a mail brings.
 *
 * @param lines its text as lines of Markdown
 * @param files all that is attached, pictures within the text too; unchecked
 */
record MailContent(List<String> lines, List<MailedFile> files) {}
