package io.zhike.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody did what must be accounted for. Published within the transaction of the act by modules that may not use the
 * audit module; the record stands or falls with the act.
 *
 * @param actor the account that acts; null when a rule or a schedule does
 * @param action a stable verb such as {@code entry-published}
 * @param subject what it was done to, as {@code kind:id}
 * @param details what a reader needs to understand it; never a secret
 */
public record PrivilegedAct(@Nullable Long actor, String action, String subject, Map<String, Object> details) {}
