package org.librarycpd.gateway.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.gateway.service.Service.*;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.librarycpd.gateway.service.Service;

class MergedDescriptionTest {

    private final MergedDescription merged =
            new MergedDescription(URI.create("https://sign-in.example/realms/librarycpd"));

    @Test
    void a_schema_that_means_the_same_stays_one() {
        merged.add(PORTFOLIO, describing("/api/v1/learning-plans", "Problem", schema("string")));
        merged.add(APPRAISAL, describing("/api/v1/appraisals", "Problem", schema("string")));

        assertThat(schemas().fieldNames()).contains("Problem").doesNotContain("AppraisalProblem");
        assertThat(ref("/api/v1/appraisals")).isEqualTo("#/components/schemas/Problem");
    }

    @Test
    void a_schema_that_means_something_else_gets_another_name_and_is_found_by_it() {
        merged.add(PORTFOLIO, describing("/api/v1/learning-plans", "Item", schema("string")));
        merged.add(APPRAISAL, describing("/api/v1/appraisals", "Item", schema("integer")));

        assertThat(schemas().getJsonObject("Item")).isEqualTo(schema("string"));
        assertThat(schemas().getJsonObject("AppraisalItem")).isEqualTo(schema("integer"));
        assertThat(ref("/api/v1/learning-plans")).isEqualTo("#/components/schemas/Item");
        assertThat(ref("/api/v1/appraisals")).isEqualTo("#/components/schemas/AppraisalItem");
    }

    @Test
    void what_refers_to_a_renamed_schema_is_renamed_with_it() {
        merged.add(PORTFOLIO, withList("/api/v1/learning-plans", schema("string")));
        merged.add(APPRAISAL, withList("/api/v1/appraisals", schema("integer")));

        assertThat(schemas().getJsonObject("AppraisalItems").encode()).contains("#/components/schemas/AppraisalItem");
        assertThat(schemas().getJsonObject("Items").encode()).contains("#/components/schemas/Item\"");
        assertThat(ref("/api/v1/appraisals")).isEqualTo("#/components/schemas/AppraisalItems");
    }

    @Test
    void only_what_the_gateway_would_route_is_described() {
        var description = describing("/api/v1/learning-plans", "Item", schema("string"));
        description
                .getJsonObject("paths")
                .put("/q/health", new JsonObject())
                .put("/api/v1/appraisals", new JsonObject());

        merged.add(PORTFOLIO, description);

        assertThat(paths().fieldNames())
                .contains("/api/v1/learning-plans")
                .doesNotContain("/q/health", "/api/v1/appraisals");
    }

    @Test
    void an_admin_s_path_names_the_service() {
        merged.add(PORTFOLIO, describing("/api/v1/admin/dead-letters", "Item", schema("string")));
        merged.add(RATING, describing("/api/v1/admin/dead-letters", "Item", schema("string")));

        assertThat(paths().fieldNames())
                .contains("/api/v1/admin/portfolio/dead-letters", "/api/v1/admin/rating/dead-letters");
    }

    @Test
    void everyone_signs_in_the_same_way() {
        var description = describing("/api/v1/learning-plans", "Item", schema("string"));
        get(description, "/api/v1/learning-plans")
                .put(
                        "security",
                        new JsonArray()
                                .add(new JsonObject().put("SecurityScheme", new JsonArray().add("staff.write"))));
        description
                .getJsonObject("components")
                .put("securitySchemes", new JsonObject().put("SecurityScheme", new JsonObject().put("type", "http")));

        merged.add(PORTFOLIO, description);

        assertThat(document()
                        .getJsonObject("components")
                        .getJsonObject("securitySchemes")
                        .fieldNames())
                .containsExactly("keycloak");
        assertThat(get(document(), "/api/v1/learning-plans")
                        .getJsonArray("security")
                        .encode())
                .isEqualTo("[{\"keycloak\":[\"staff.write\"]}]");
    }

    @Test
    void an_operation_s_name_is_used_once() {
        var one = describing("/api/v1/learning-plans", "Item", schema("string"));
        var other = describing("/api/v1/appraisals", "Item", schema("string"));
        get(one, "/api/v1/learning-plans").put("operationId", "list");
        get(other, "/api/v1/appraisals").put("operationId", "list");

        merged.add(PORTFOLIO, one);
        merged.add(APPRAISAL, other);

        assertThat(get(document(), "/api/v1/learning-plans").getString("operationId"))
                .isEqualTo("list");
        assertThat(get(document(), "/api/v1/appraisals").getString("operationId"))
                .isEqualTo("appraisal_list");
    }

    @Test
    void tags_are_listed_once_and_silent_services_are_named() {
        var tag = new JsonObject().put("name", "plans");
        merged.add(PORTFOLIO, new JsonObject().put("tags", new JsonArray().add(tag)));
        merged.add(APPRAISAL, new JsonObject().put("tags", new JsonArray().add(tag)));

        var document = merged.of(EnumSet.of(PORTFOLIO, APPRAISAL));

        assertThat(document.getJsonArray("tags").stream().filter(tag::equals)).hasSize(1);
        assertThat(document.getJsonArray("x-unavailable").getList())
                .containsExactly("registry", "rating", "notification");
    }

    private JsonObject document() {
        return merged.of(Set.of(Service.values()));
    }

    private JsonObject paths() {
        return document().getJsonObject("paths");
    }

    private JsonObject schemas() {
        return document().getJsonObject("components").getJsonObject("schemas");
    }

    private String ref(String path) {
        return get(document(), path).getJsonObject("schema").getString("$ref");
    }

    private static JsonObject get(JsonObject description, String path) {
        return description.getJsonObject("paths").getJsonObject(path).getJsonObject("get");
    }

    private static JsonObject schema(String type) {
        return new JsonObject().put("type", type);
    }

    private static JsonObject describing(String path, String name, JsonObject schema) {
        var operation = new JsonObject().put("schema", new JsonObject().put("$ref", "#/components/schemas/" + name));
        return new JsonObject()
                .put("paths", new JsonObject().put(path, new JsonObject().put("get", operation)))
                .put("components", new JsonObject().put("schemas", new JsonObject().put(name, schema)));
    }

    private static JsonObject withList(String path, JsonObject item) {
        var list = new JsonObject().put("items", new JsonObject().put("$ref", "#/components/schemas/Item"));
        var description = describing(path, "Items", list);
        description.getJsonObject("components").getJsonObject("schemas").put("Item", item);
        return description;
    }
}
