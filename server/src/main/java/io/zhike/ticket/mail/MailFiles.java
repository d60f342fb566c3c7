package io.zhike.ticket.mail;

import io.zhike.account.AccountId;
import io.zhike.shared.problem.ProblemException;
import io.zhike.ticket.thread.TicketFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Attachments go through the same checks as uploads; what they refuse is told by name. */
@Component
class MailFiles {

    /** As many as a form takes. */
    private static final int MOST = 30;

    private final TicketFiles files;

    MailFiles(TicketFiles files) {
        this.files = files;
    }

    /**
     * What was taken and what was not.
     *
     * @param ids uploads of the person
     * @param refused names
     */
    record Kept(List<Long> ids, List<String> refused) {}

    Kept keep(AccountId person, List<MailedFile> attached) throws IOException {
        var ids = new ArrayList<Long>();
        var refused = new ArrayList<String>();
        for (var file : attached) {
            try {
                if (ids.size() == MOST) {
                    refused.add(file.getOriginalFilename());
                } else {
                    ids.add(files.upload(person, file).id());
                }
            } catch (ProblemException e) {
                refused.add(file.getOriginalFilename());
            }
        }
        return new Kept(List.copyOf(ids), List.copyOf(refused));
    }
}
