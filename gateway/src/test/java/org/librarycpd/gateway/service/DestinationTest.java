package org.librarycpd.gateway.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DestinationTest {

    @Test
    void no_noun_belongs_to_two_services() {
        var seen = new HashSet<String>();

        assertThat(Arrays.stream(Service.values()).flatMap(service -> service.nouns().stream()))
                .allSatisfy(noun -> assertThat(seen.add(noun)).as(noun).isTrue());
    }

    @ParameterizedTest
    @EnumSource
    void whatever_a_service_describes_can_be_reached_from_outside(Service service) throws IOException {
        var copy = Path.of("../platform/contracts/openapi", service.label() + ".json");
        var described = new JsonObject(Files.readString(copy)).getJsonObject("paths");

        assertThat(described.fieldNames())
                .allSatisfy(path -> assertThat(Destination.asSeenFromOutside(service, path))
                        .as(path)
                        .isPresent());
    }

    @Test
    void the_way_in_and_the_way_back_agree() {
        var inside = Destination.of("/api/v1/admin/registry/dead-letters/1").orElseThrow();

        assertThat(inside).isEqualTo(new Destination(Service.REGISTRY, "/api/v1/admin/dead-letters/1"));
        assertThat(Destination.asSeenFromOutside(inside.service(), inside.path()))
                .contains("/api/v1/admin/registry/dead-letters/1");
    }

    @Test
    void a_service_is_not_shown_with_what_another_owns() {
        assertThat(Destination.asSeenFromOutside(Service.RATING, "/api/v1/learning-plans"))
                .isEmpty();
        assertThat(Destination.asSeenFromOutside(Service.RATING, "/q/metrics")).isEmpty();
    }
}
