package org.librarycpd.kit.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation's description what holds for all: who may not come in, and the form of a problem. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private static final Map<String, String> REFUSALS = Map.of(
            "400", "A field or header is wrong; violations point to it.",
            "401", "No valid access token.",
            "403", "The role, the office or a rule does not allow it.",
            "404", "Nothing that the caller may see.",
            "409", "A rule refuses it; the type names the rule.");

    private static final Map<String, String> OUTCOMES = Map.of(
            "200", "As asked.",
            "201", "Made; Location says where it stands.",
            "202", "Taken in; Location says where it can be followed.");

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.getComponents().addSchema("Problem", problem());
        api.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().values().forEach(operation -> {
                    namePlaceholders(path, operation);
                    describeAnswers(operation);
                }));
    }

    /** The scanner overlooks a placeholder of the class's path in methods that the class inherits. */
    private static void namePlaceholders(String path, Operation operation) {
        var named = Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()).stream()
                .map(Parameter::getName)
                .toList();
        PLACEHOLDER
                .matcher(path)
                .results()
                .map(found -> found.group(1))
                .filter(name -> !named.contains(name))
                .forEach(name -> operation.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.PATH)
                        .required(true)
                        .schema(OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.STRING))
                                .format("uuid"))));
    }

    private static void describeAnswers(Operation operation) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (answer.getDescription() == null) {
                answer.setDescription(OUTCOMES.getOrDefault(status, "Done."));
            }
        });
        REFUSALS.forEach((status, why) -> {
            var said = operation.getResponses().getAPIResponse(status);
            operation.getResponses().addAPIResponse(status, refusal(said == null ? why : said.getDescription()));
        });
    }

    private static APIResponse refusal(String why) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        return OASFactory.createAPIResponse()
                .description(why)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType().schema(schema)));
    }

    private static Schema problem() {
        var violation = object("Where in the request, and what is wrong there.")
                .addProperty("pointer", text("JSON pointer into the request."))
                .addProperty("detail", text("What is wrong."));
        return object("RFC 9457: why it was refused, in the asked language.")
                .addProperty("type", text("urn:librarycpd:problem: and the rule's code."))
                .addProperty("title", text("The rule's sentence."))
                .addProperty("status", OASFactory.createSchema().type(List.of(Schema.SchemaType.INTEGER)))
                .addProperty("requestId", text("Tell it to support."))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .type(List.of(Schema.SchemaType.ARRAY))
                                .items(violation));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.OBJECT)).description(description);
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().type(List.of(Schema.SchemaType.STRING)).description(description);
    }
}
