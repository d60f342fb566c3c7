package io.zhike.bot.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the robot speaks to, as far as what they may see goes.
 *
 * @param signedIn whether they have an account
 * @param unit their customer company, null if nobody linked them to one
 * @param staff whether they belong to the vendor
 */
public record Viewer(boolean signedIn, @Nullable Long unit, boolean staff) {

    /** Somebody of whom nothing is known. */
    public static final Viewer ANYBODY = new Viewer(false, null, false);

    /** Somebody with an account. */
    public Viewer(@Nullable Long unit, boolean staff) {
        this(true, unit, staff);
    }

    /** What they belong to; documents of other audiences do not exist for them. */
    public List<Audience> audiences() {
        var audiences = new ArrayList<Audience>();
        audiences.add(Audience.EVERYONE);
        if (signedIn) {
            audiences.add(Audience.SIGNED_IN);
        }
        if (unit != null) {
            audiences.add(new Audience.Unit(unit));
        }
        if (staff) {
            audiences.add(Audience.STAFF);
        }
        return audiences;
    }

    public boolean sees(SourceDocument document) {
        return audiences().contains(document.audience());
    }
}
