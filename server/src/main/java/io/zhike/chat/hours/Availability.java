package io.zhike.chat.hours;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether humans can be reached.
 *
 * @param open at least one group is open
 * @param opensAt when the first group opens, while none is open
 * @param hotline the phone line, for whoever cannot wait
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Availability(boolean open, @Nullable Instant opensAt, List<GroupAvailability> groups, String hotline) {

    public record GroupAvailability(long id, String name, boolean open) {}
}
