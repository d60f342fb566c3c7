package io.zhike.shared.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.DateTimeSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/**
 * The description of the HTTP interface. It is made in the tests only, where it is compared with the committed
 * docs/api/openapi.json; a running installation does not offer it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("springdoc.api-docs.enabled")
class OpenApiConfiguration {

    private static final String PROBLEM = "Problem";

    @Bean
    OpenAPI openApi() {
        var info = new Info()
                .title("Zhike")
                .version("1")
                .description("Every refusal is an RFC 9457 problem whose type is stable; see "
                        + Components.COMPONENTS_SCHEMAS_REF + PROBLEM + ". Changes need the cookie XSRF-TOKEN repeated"
                        + " in the header X-XSRF-TOKEN.");
        return new OpenAPI().info(info);
    }

    private static Schema<?> problem() {
        var problem = new ObjectSchema();
        problem.setDescription("Why something was refused, in the caller's language. May carry more members.");
        problem.addProperty("type", new StringSchema().example("urn:zhike:problem:invalid-input"));
        problem.addProperty("title", new StringSchema());
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("detail", new StringSchema());
        problem.addProperty("errors", new ArraySchema().items(fieldError()));
        problem.addProperty("retryAfterSeconds", new IntegerSchema().format("int64"));
        problem.addProperty("opensAt", new DateTimeSchema());
        problem.addProperty("maxLength", new IntegerSchema());
        problem.setRequired(List.of("type", "title", "status"));
        return problem;
    }

    private static Schema<?> fieldError() {
        var error = new ObjectSchema();
        error.addProperty("field", new StringSchema());
        error.addProperty("code", new StringSchema().example("not-blank"));
        error.setRequired(List.of("field", "code"));
        return error;
    }

    /** Names that stay when a class is added elsewhere: the tag is the module, the id class and method. */
    @Bean
    GlobalOperationCustomizer stableNames() {
        return (operation, handler) -> operation
                .operationId(operationId(handler))
                .tags(List.of(handler.getBeanType().getPackageName().split("\\.")[2]));
    }

    private static String operationId(HandlerMethod handler) {
        return handler.getBeanType().getSimpleName().replaceFirst("Controller$", "") + "."
                + handler.getMethod().getName();
    }

    @Bean
    GlobalOpenApiCustomizer problemsEverywhere() {
        return description -> {
            description.setServers(null);
            description.getComponents().addSchemas(PROBLEM, problem());
            description.getPaths().values().stream()
                    .map(PathItem::readOperations)
                    .flatMap(List::stream)
                    .forEach(OpenApiConfiguration::addProblem);
        };
    }

    private static void addProblem(Operation operation) {
        var schema = new Schema<>().$ref(Components.COMPONENTS_SCHEMAS_REF + PROBLEM);
        var content = new Content().addMediaType("application/problem+json", new MediaType().schema(schema));
        operation
                .getResponses()
                .addApiResponse(
                        "default", new ApiResponse().description("Refused").content(content));
    }
}
