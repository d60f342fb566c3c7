package io.zhike.notification;

import io.zhike.account.Channel;
import io.zhike.notification.Outbox.OutboxEntry;
import io.zhike.shared.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@PreAuthorize("hasRole('OPERATOR')")
class OutboxController {

    private final Outbox outbox;

    OutboxController(Outbox outbox) {
        this.outbox = outbox;
    }

    @GetMapping("/api/console/outbox")
    Page<OutboxEntry> outbox(
            @RequestParam(required = false) @Nullable Channel channel,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        return outbox.page(channel, q.replace("\0", "").strip(), Page.number(page), Page.size(size));
    }
}
