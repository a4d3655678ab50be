package org.librarycpd.deploy.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.deploy.CannotGoOn;

/** One request in the making. */
public final class Request {
    private final Actor actor;
    private final Door door;
    private final String method;
    private final String path;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private BodyPublisher body = BodyPublishers.noBody();
    private String token;

    Request(Actor actor, Door door, String method, String path) {
        this.actor = actor;
        this.door = door;
        this.method = method;
        this.path = path;
        header("Accept", "application/json, application/problem+json, */*;q=0.5");
        header("Accept-Language", actor.language());
    }

    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** A record or a map, sent as JSON. */
    public Request with(Object content) {
        try {
            return with("application/json", Door.JSON.writeValueAsString(content));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Request with(String mediaType, String content) {
        body = BodyPublishers.ofString(content);
        return header("Content-Type", mediaType);
    }

    public Request with(String mediaType, byte[] content) {
        body = BodyPublishers.ofByteArray(content);
        return header("Content-Type", mediaType);
    }

    /** A form with one file in it. */
    public Request withFile(String field, String name, byte[] content) {
        var boundary = "--------" + newKey();
        var head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n"
                .formatted(boundary, field, name);
        body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--%s--\r\n".formatted(boundary)));
        return header("Content-Type", "multipart/form-data; boundary=" + boundary);
    }

    public Request ifMatch(String etag) {
        return header("If-Match", etag);
    }

    public Request idempotencyKey(String key) {
        return header("Idempotency-Key", "\"" + key + "\"");
    }

    public Request without(String header) {
        headers.remove(header);
        return this;
    }

    /** Which of several libraries is meant. */
    public Request inLibrary(String idOrAlias) {
        return header("X-Library", idOrAlias);
    }

    public Request header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Request withToken(String other) {
        token = other;
        return this;
    }

    /** Sends it and shows it; any other status than these ends the story. */
    public Answer expect(int... statuses) {
        var answer = ask();
        door.narration().request(actor.name(), method + " " + path, answer.inShort());
        return required(answer, statuses);
    }

    /** As {@link #expect}, but without a word: one of many alike. */
    public Answer quietly(int... statuses) {
        return required(ask(), statuses);
    }

    private static Answer required(Answer answer, int... statuses) {
        if (Arrays.stream(statuses).noneMatch(status -> status == answer.status())) {
            throw new CannotGoOn("Expected was %s.%n%s".formatted(inWords(statuses), answer.inFull()));
        }
        return answer;
    }

    private static String inWords(int... statuses) {
        return String.join(
                " or ", Arrays.stream(statuses).mapToObj(Integer::toString).toList());
    }

    /** Sends it without a word. */
    public Answer ask() {
        var requestId = UUID.randomUUID().toString();
        var request =
                HttpRequest.newBuilder(door.address(path)).method(method, body).header("X-Request-Id", requestId);
        var bearer = token == null ? actor.token() : token;
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        }
        headers.forEach(request::header);
        return door.send(request.build(), "%s %s by %s".formatted(method, path, actor.name()), requestId);
    }
}
