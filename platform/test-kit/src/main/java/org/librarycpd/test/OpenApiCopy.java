package org.librarycpd.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The copy of a service's description under {@code platform/contracts/openapi} and the description it gives of itself. */
public record OpenApiCopy(String service) {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    /** Compares both; with {@code -Dcpd.contracts.write=true} writes the copy anew. */
    public void isTrue() {
        var copy = Path.of("../platform/contracts/openapi", service + ".json");
        try {
            var described = JSON.writeValueAsString(JSON.readValue(
                            RestAssured.get("/q/openapi?format=json").asString(), Object.class))
                    + "\n";
            if (Boolean.getBoolean("cpd.contracts.write")) {
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, described);
            }
            assertThat(copy).as("run the test with -Dcpd.contracts.write=true").exists();
            assertThat(Files.readString(copy))
                    .as("run with -Dcpd.contracts.write=true")
                    .isEqualTo(described);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
