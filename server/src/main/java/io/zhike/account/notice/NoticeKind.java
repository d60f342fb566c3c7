package io.zhike.account.notice;

import static io.zhike.account.notice.NoticeChannel.EMAIL;
import static io.zhike.account.notice.NoticeChannel.IN_APP;
import static io.zhike.account.notice.NoticeChannel.SMS;

import io.zhike.account.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a person may be told of, each with the ways that it takes unless the person chose others. Verification codes and
 * mails about the safety of an account are none of these: nobody can switch them off.
 */
public enum NoticeKind {
    /** A question was answered, ended in silence or was merged. Answers are long and can wait: no text message. */
    QUESTION(Set.of(IN_APP, EMAIL), EnumSet.allOf(Role.class)),
    /** An appointment was taken, moved, done or cancelled. It changes the person's day: also by text message. */
    APPOINTMENT(Set.of(IN_APP, EMAIL, SMS), Set.of(Role.VIP, Role.UNIT_ADMIN)),
    /** An appointment begins soon. Who is on the way reads no mail: also by text message. */
    REMINDER(Set.of(IN_APP, EMAIL, SMS), Set.of(Role.VIP, Role.UNIT_ADMIN)),
    /** An application was decided. It is rare and awaited: also by text message. */
    APPLICATION(Set.of(IN_APP, EMAIL, SMS), Set.of(Role.CUSTOMER)),
    /** Staff: a ticket was assigned, followed up or is overdue. It comes all day long: no text message. */
    WORK(Set.of(IN_APP, EMAIL), Set.of(Role.AGENT, Role.SUPERVISOR));

    private final Set<NoticeChannel> byDefault;
    private final Set<Role> concerned;

    NoticeKind(Set<NoticeChannel> byDefault, Set<Role> concerned) {
        this.byDefault = byDefault;
        this.concerned = concerned;
    }

    boolean isWantedByDefault(NoticeChannel channel) {
        return byDefault.contains(channel);
    }

    boolean concerns(Set<Role> roles) {
        return !Collections.disjoint(concerned, roles);
    }

    /** Text messages about appointments go to the number that was left for the appointment. */
    boolean goesToContact() {
        return this == APPOINTMENT || this == REMINDER;
    }
}
