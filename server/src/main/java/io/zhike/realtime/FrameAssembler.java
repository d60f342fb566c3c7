package io.zhike.realtime;

import org.jspecify.annotations.Nullable;

/**
 * Joins the parts of one text frame. The container hands over pieces no larger than its small buffer, so that thousands
 * of idle connections cost little; here the pieces are joined up to a bound and dropped beyond it.
 */
final class FrameAssembler {

    private final int maxChars;
    private @Nullable StringBuilder parts;
    private boolean tooLarge;

    FrameAssembler(int maxChars) {
        this.maxChars = maxChars;
    }

    /** The whole frame once its last part has come, else null. Throws when the frame was too large. */
    @Nullable
    String add(String part, boolean last) throws FrameTooLarge {
        if (last && parts == null && !tooLarge && part.length() <= maxChars) {
            return part;
        }
        collect(part);
        if (!last) {
            return null;
        }
        var whole = parts;
        var failed = tooLarge;
        parts = null;
        tooLarge = false;
        if (failed || whole == null) {
            throw new FrameTooLarge();
        }
        return whole.toString();
    }

    private void collect(String part) {
        if (parts == null) {
            parts = new StringBuilder(part.length() * 2);
        }
        if (tooLarge || parts.length() + part.length() > maxChars) {
            tooLarge = true;
            parts.setLength(0);
            return;
        }
        parts.append(part);
    }

    /** The frame was longer than allowed; nothing of it was kept. */
    static final class FrameTooLarge extends Exception {}
}
