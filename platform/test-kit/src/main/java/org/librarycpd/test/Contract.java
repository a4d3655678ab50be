package org.librarycpd.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The agreed form of one event: {@code contracts/events/<service>/<Event>.v1.schema.json} and its example. */
public record Contract(String type) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param type CloudEvents type, for example {@code portfolio.LearningPlanSubmitted.v1} */
    public static Contract of(String type) {
        return new Contract(type);
    }

    public String example() {
        return read(".example.json").toString();
    }

    public void accepts(String data) {
        var config =
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();
        var schema =
                JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(read(".schema.json"), config);
        try {
            assertThat(schema.validate(JSON.readTree(data)))
                    .as(type + ": " + data)
                    .isEmpty();
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private JsonNode read(String ending) {
        var service = type.substring(0, type.indexOf('.'));
        var file = "/contracts/events/" + service + "/" + type.substring(service.length() + 1) + ending;
        try (InputStream in = Contract.class.getResourceAsStream(file)) {
            assertThat(in).as("contract " + file).isNotNull();
            return JSON.readTree(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
