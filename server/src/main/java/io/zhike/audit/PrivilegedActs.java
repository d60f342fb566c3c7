package io.zhike.audit;

import io.zhike.shared.PrivilegedAct;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Records the acts of modules that do not know this one, in their transaction. */
@Component
class PrivilegedActs {

    private final AuditLog log;

    PrivilegedActs(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void on(PrivilegedAct act) {
        log.record(act.actor(), act.action(), act.subject(), act.details());
    }
}
