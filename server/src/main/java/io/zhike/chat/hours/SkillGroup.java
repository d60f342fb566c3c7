package io.zhike.chat.hours;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A group of agents who can take the same customers.
 *
 * @param members accounts
 */
public record SkillGroup(long id, String name, @Nullable String description, OpeningHours hours, Set<Long> members) {}
