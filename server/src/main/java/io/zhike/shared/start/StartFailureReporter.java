package io.zhike.shared.start;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/**
 * Prints why the application did not start: one line for what its operator can mend, a block for mistakes in the
 * program or its configuration. Takes the place of Spring Boot's reporter, which {@code application.yaml} silences.
 */
final class StartFailureReporter implements FailureAnalysisReporter {

    private static final Logger log = LoggerFactory.getLogger(StartFailureReporter.class);

    @Override
    public void report(FailureAnalysis analysis) {
        if (analysis.getCause() instanceof StartRefusedException refused) {
            System.err.println("Zhike did not start: " + refused.getMessage() + ". " + refused.wayOut() + ".");
        } else {
            log.error("Zhike did not start: {} {}", analysis.getDescription(), analysis.getAction());
            log.debug("Where it comes from", analysis.getCause());
        }
    }
}
