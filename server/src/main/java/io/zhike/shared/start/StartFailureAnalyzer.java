package io.zhike.shared.start;

import java.io.IOException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;

/** Recognises what commonly keeps the application from starting, however deep it lies below the failure. */
final class StartFailureAnalyzer implements FailureAnalyzer {

    private static final String DISK_FULL = "53100";

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .map(StartFailureAnalyzer::known)
                .filter(known -> known != null)
                .findFirst()
                .map(refused -> new FailureAnalysis(String.valueOf(refused.getMessage()), refused.wayOut(), refused))
                .orElse(null);
    }

    private static @Nullable StartRefusedException known(Throwable cause) {
        return switch (cause) {
            case StartRefusedException refused -> refused;
            case PortInUseException taken ->
                new StartRefusedException(
                        "Port " + taken.getPort() + " is taken by another program",
                        "Choose another one: ./start --port " + (taken.getPort() + 1));
            case SQLException e when DISK_FULL.equals(e.getSQLState()) -> diskFull();
            case IOException e when String.valueOf(e.getMessage()).contains("No space left on device") -> diskFull();
            default -> null;
        };
    }

    private static StartRefusedException diskFull() {
        return new StartRefusedException("The disk is full", "Free some space and start again");
    }
}
