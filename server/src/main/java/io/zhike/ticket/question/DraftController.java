package io.zhike.ticket.question;

import io.zhike.account.SignedIn;
import io.zhike.ticket.TicketChannel;
import io.zhike.ticket.thread.FileAnswers;
import io.zhike.ticket.thread.FileView;
import io.zhike.ticket.thread.Threads;
import io.zhike.ticket.thread.TicketFiles;
import jakarta.validation.Valid;
import java.io.IOException;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A person's unfinished forms, and files that are uploaded but not sent yet. */
@RestController
@RequestMapping("/api/tickets")
class DraftController {

    private final Drafts drafts;
    private final Threads threads;
    private final TicketFiles files;
    private final FileAnswers answers;

    DraftController(Drafts drafts, Threads threads, TicketFiles files, FileAnswers answers) {
        this.drafts = drafts;
        this.threads = threads;
        this.files = files;
        this.answers = answers;
    }

    /** 204 when nothing has been begun. */
    @GetMapping("/draft")
    ResponseEntity<TicketDraft> draft(@AuthenticationPrincipal SignedIn me, @RequestParam TicketChannel channel) {
        threads.viewer(me).requireEntry(channel);
        return drafts.find(me.id(), channel)
                .map(ResponseEntity::ok)
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PutMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam TicketChannel channel,
            @Valid @RequestBody TicketDraft draft) {
        threads.viewer(me).requireEntry(channel);
        drafts.save(me.id(), channel, draft);
    }

    @DeleteMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeDraft(@AuthenticationPrincipal SignedIn me, @RequestParam TicketChannel channel) {
        threads.viewer(me).requireEntry(channel);
        drafts.remove(me.id(), channel);
    }

    @PostMapping(path = "/uploads", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    FileView upload(@AuthenticationPrincipal SignedIn me, @RequestPart MultipartFile file) throws IOException {
        return FileView.of(files.upload(me.id(), file));
    }

    @GetMapping("/uploads/{id}")
    ResponseEntity<Resource> uploaded(@AuthenticationPrincipal SignedIn me, @PathVariable long id) {
        return answers.of(files.uploaded(me.id(), id));
    }
}
