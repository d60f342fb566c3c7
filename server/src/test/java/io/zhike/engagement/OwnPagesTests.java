package io.zhike.engagement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whose personal pages are shown follows from who is signed in: no path names a person or a unit. A path that carries
 * an id fails the test unless it is listed here, with the test that calls it as a stranger.
 */
@Tag("A6")
@Tag("A8")
@Tag("A9")
@Tag("A10")
@Tag("A11")
class OwnPagesTests extends PersonalPages {

    /** UnitFigureTests, ApplicationTests, PointTests. */
    private static final Set<String> WITH_VARIABLE = Set.of(
            "GET /api/me/unit/figures/{figure}",
            "POST /api/console/applications/{id}/approval",
            "POST /api/console/applications/{id}/rejection",
            "PUT /api/console/point-rules/{act}");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void noPathOfTheseNamesAPerson() {
        assertThat(paths(true)).isEqualTo(WITH_VARIABLE);
    }

    @Test
    void aGuestIsAskedToSignInEverywhere() {
        for (var path : paths(false)) {
            var parts = path.split(" ");
            var guest = accounts.guest();
            guest.get("/api/session");
            assertThat(guest.send(parts[0], parts[1], parts[0].equals("GET") ? null : "{}")
                            .status())
                    .as(path)
                    .isEqualTo(401);
        }
    }

    private Set<String> paths(boolean withVariable) {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getMethodsCondition().getMethods().stream()
                        .flatMap(method -> info.getPatternValues().stream().map(path -> method + " " + path)))
                .filter(path -> path.contains(" /api/me/")
                        || path.contains(" /api/account/")
                        || path.contains(" /api/console/applications")
                        || path.contains(" /api/console/point-rules"))
                .filter(path -> path.contains("{") == withVariable)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
