package io.zhike;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Zhike, the customer-service platform: one modular monolith. See ARCHITECTURE.md. */
@Modulithic(systemName = "Zhike", sharedModules = "shared")
// Modules name their classes without regard to each other, so beans carry their full names.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class ZhikeApplication {

    static void main(String[] args) {
        SpringApplication.run(ZhikeApplication.class, args);
    }
}
