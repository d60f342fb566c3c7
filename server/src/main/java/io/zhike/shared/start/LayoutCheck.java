package io.zhike.shared.start;

import java.net.URL;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/**
 * Refuses to run from jars inside a jar. Spring Boot's loader guards those with monitors; virtual threads that wait for
 * one inside a class initializer keep their carrier threads, and once all carriers wait nothing runs any more: on two
 * processors fifty first requests at once stopped the whole application for good in 10 of 17 starts (spring-boot issues
 * 51379 and 51463), with jars that lie in a directory in none of 29.
 */
final class LayoutCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        check(LayoutCheck.class.getProtectionDomain().getCodeSource().getLocation());
    }

    /** @throws StartRefusedException if classes of this location lie in a jar inside another one */
    static void check(URL classes) {
        if (classes.toString().contains(".jar!/") || classes.toString().contains("nested:")) {
            throw new StartRefusedException(
                    "This jar holds other jars, from which the application cannot run reliably",
                    "Use ./start, or lay it out once with java -Djarmode=tools -jar zhike.jar extract and run the zhike.jar"
                            + " in the directory that this makes");
        }
    }
}
