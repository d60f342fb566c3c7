package io.zhike.shared.start;

/**
 * The application cannot start, for a reason outside it that the person at the keyboard can mend. It is printed as one
 * line without a stack trace, and the process ends with exit code 1.
 */
public class StartRefusedException extends RuntimeException {

    private final String wayOut;

    /**
     * @param reason what is wrong, as a sentence without its full stop
     * @param wayOut what to do about it, likewise
     */
    public StartRefusedException(String reason, String wayOut) {
        super(reason);
        this.wayOut = wayOut;
    }

    public String wayOut() {
        return wayOut;
    }
}
