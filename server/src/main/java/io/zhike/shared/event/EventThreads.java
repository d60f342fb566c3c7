package io.zhike.shared.event;

import java.util.concurrent.Executor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Listeners of other modules' events run on few threads, behind each other: each needs a connection to the database, and
 * a burst of events, such as a morning's reminders, must not take all of them from the requests of people.
 */
@Configuration(proxyBeanMethods = false)
class EventThreads {

    /** Less than half of the connections of a node. */
    static final int THREADS = 4;

    private static final int STOPPING_SECONDS = 10;

    /** What still waits when the node stops is in the registry, and delivered by the next one that looks. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor eventExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(THREADS);
        executor.setMaxPoolSize(THREADS);
        executor.setAllowCoreThreadTimeOut(true);
        executor.setThreadNamePrefix("events-");
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(STOPPING_SECONDS);
        return executor;
    }

    @Bean
    AsyncConfigurer asyncByEventThreads(@Qualifier("eventExecutor") ThreadPoolTaskExecutor threads) {
        return new AsyncConfigurer() {
            @Override
            public Executor getAsyncExecutor() {
                return threads;
            }
        };
    }
}
