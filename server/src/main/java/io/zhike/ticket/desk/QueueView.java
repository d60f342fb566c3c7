package io.zhike.ticket.desk;

/** The parts of the agents' queue. */
enum QueueView {
    /** All that waits for staff, by due time. */
    OPEN("t.status = 'OPEN'", true),
    /** What waits for me. */
    MINE("t.status = 'OPEN' AND t.assignee_id = :me", true),
    /** What nobody has taken. */
    UNASSIGNED("t.status = 'OPEN' AND t.assignee_id IS NULL", true),
    /** What should have been answered by now. */
    OVERDUE("t.status = 'OPEN' AND t.due_at < :now", true),
    /** What customers were asked about. */
    WAITING("t.status = 'WAITING'", false),
    /** What was answered and not yet accepted. */
    ANSWERED("t.status = 'ANSWERED'", false),
    SOLVED("t.status = 'SOLVED'", false);

    final String where;

    /** By due time, soonest first; otherwise by the last change, newest first. */
    final boolean byDueTime;

    QueueView(String where, boolean byDueTime) {
        this.where = where;
        this.byDueTime = byDueTime;
    }
}
