package io.zhike;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules and their arrows are those of ARCHITECTURE.md; the module docs are written beside the build output. */
class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(ZhikeApplication.class);

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @Test
    void moduleDocumentsAreWritten() {
        new Documenter(modules).writeDocumentation();
    }
}
