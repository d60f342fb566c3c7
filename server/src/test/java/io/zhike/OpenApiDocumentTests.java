package io.zhike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.jayway.jsonpath.JsonPath;
import io.zhike.testing.ApplicationTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The front end's client is made from docs/api/openapi.json, so that file must say what the controllers do. */
@ApplicationTest
class OpenApiDocumentTests {

    private static final Path COMMITTED = Path.of("../docs/api/openapi.json");

    @Autowired
    private MockMvc mvc;

    @Test
    void theCommittedDescriptionIsThatOfTheControllers() throws Exception {
        var actual = description();
        if (Boolean.getBoolean("openapi.update")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, actual);
        }
        assertThat(COMMITTED)
                .as("docs/api/openapi.json is out of date: run scripts/openapi and commit what it changes")
                .content()
                .isEqualTo(actual);
    }

    @Test
    void everyOperationHasItsOwnName() throws Exception {
        List<String> names = JsonPath.read(description(), "$.paths.*.*.operationId");
        // springdoc adds _1 to a name that is there already, in an order that may change.
        assertThat(names).isNotEmpty().doesNotHaveDuplicates().noneMatch(name -> name.matches(".*_\\d+"));
    }

    private String description() throws Exception {
        var request = get("/v3/api-docs").with(user("reader").roles("OPERATOR"));
        var answer = mvc.perform(request).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8).strip() + "\n";
    }
}
