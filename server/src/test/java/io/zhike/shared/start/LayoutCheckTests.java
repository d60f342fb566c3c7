package io.zhike.shared.start;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutCheckTests {

    /** Where classes of a directory, of a jar beside its libraries, and of a path with odd characters come from. */
    @ParameterizedTest
    @ValueSource(
            strings = {"file:/opt/zhike/classes/", "file:/opt/zhike/zhike.jar", "file:/opt/%E6%99%BA/a!b/zhike.jar"})
    void runsFromADirectoryAndFromAJarBesideItsLibraries(String location) throws Exception {
        var url = URI.create(location).toURL();
        assertThatCode(() -> LayoutCheck.check(url)).doesNotThrowAnyException();
    }

    @Test
    @SuppressWarnings("deprecation") // A URL of the loader's own protocol is only made with its handler.
    void refusesClassesInsideAPackedJar() throws Exception {
        var packed = new URL(null, "jar:file:/opt/zhike/zhike.jar!/BOOT-INF/classes/!/");
        assertThatExceptionOfType(StartRefusedException.class)
                .isThrownBy(() -> LayoutCheck.check(packed))
                .satisfies(refused -> org.assertj.core.api.Assertions.assertThat(refused.wayOut())
                        .contains("extract"));
    }
}
