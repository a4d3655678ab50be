package org.librarycpd.deploy.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.librarycpd.deploy.CannotGoOn;

/** What came of a request. */
public record Answer(String request, int status, HttpHeaders headers, String body, String requestId, String logs) {
    private static final int GLANCE = 600;

    public String etag() {
        return headers.firstValue("ETag").orElseThrow(() -> lacking("an ETag"));
    }

    /** The path of what was made. */
    public String location() {
        return headers.firstValue("Location")
                .map(location -> URI.create(location).getRawPath())
                .orElseThrow(() -> lacking("a Location"));
    }

    /** The id in the body, or else the last part of the location. */
    public String id() {
        return optional("/id").orElseGet(() -> location().substring(location().lastIndexOf('/') + 1));
    }

    /** The value under a JSON pointer. */
    public String text(String pointer) {
        return optional(pointer).orElseThrow(() -> lacking("anything under " + pointer));
    }

    public Optional<String> optional(String pointer) {
        return Optional.of(json().at(pointer))
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(JsonNode::asText);
    }

    public double number(String pointer) {
        return Double.parseDouble(text(pointer));
    }

    public List<JsonNode> list(String pointer) {
        return StreamSupport.stream(json().at(pointer).spliterator(), false).toList();
    }

    public JsonNode json() {
        if (body.isBlank()) {
            return MissingNode.getInstance();
        }
        try {
            return Door.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw lacking("JSON");
        }
    }

    private CannotGoOn lacking(String what) {
        return new CannotGoOn("The answer does not have %s.%n%s".formatted(what, inFull()));
    }

    String inShort() {
        var made = headers.firstValue("Location")
                .map(location -> " " + URI.create(location).getRawPath());
        return status + made.orElse(status < 400 ? "" : " " + problem());
    }

    private String problem() {
        try {
            return optional("/title").orElse("");
        } catch (CannotGoOn e) {
            return "";
        }
    }

    String inFull() {
        var text = body.length() > GLANCE ? body.substring(0, GLANCE) + " ..." : body;
        return "%s was answered with %d%s%nRequest id %s%n%s"
                .formatted(request, status, text.isBlank() ? " and an empty body" : ": " + text, requestId, logs);
    }
}
