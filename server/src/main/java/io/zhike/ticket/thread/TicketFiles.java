package io.zhike.ticket.thread;

import io.zhike.account.AccountId;
import io.zhike.shared.problem.ProblemException;
import io.zhike.storage.StoredFile;
import io.zhike.storage.StoredFiles;
import io.zhike.ticket.TicketId;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Files of threads. What is uploaded belongs to the person alone until a text with it is sent. */
@Component
public class TicketFiles {

    private final StoredFiles files;

    TicketFiles(StoredFiles files) {
        this.files = files;
    }

    public StoredFile upload(AccountId person, MultipartFile file) throws IOException {
        return files.store(uploads(person), file);
    }

    public StoredFile uploaded(AccountId person, long id) {
        return files.find(uploads(person), id).orElseThrow(ProblemException::notFound);
    }

    public void send(AccountId person, String scope, Collection<Long> ids) {
        if (!ids.isEmpty()) {
            files.move(uploads(person), scope, ids);
        }
    }

    /** @param notes whether files of internal notes may be seen too */
    public StoredFile of(TicketId ticket, boolean notes, long id) {
        return files.find(Ticket.fileScope(ticket), id)
                .or(() -> notes ? files.find(Ticket.noteScope(ticket), id) : java.util.Optional.empty())
                .orElseThrow(ProblemException::notFound);
    }

    public List<StoredFile> of(TicketId ticket, boolean notes, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return files.find(notes ? Ticket.noteScope(ticket) : Ticket.fileScope(ticket), ids);
    }

    private static String uploads(AccountId person) {
        return "ticket-upload:" + person.value();
    }
}
