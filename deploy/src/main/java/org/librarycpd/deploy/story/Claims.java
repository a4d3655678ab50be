package org.librarycpd.deploy.story;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What a token says. */
public record Claims(JsonNode content) {

    public static Claims of(String token) {
        var content = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        try {
            return new Claims(Door.JSON.readTree(new String(content, StandardCharsets.UTF_8)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public String text(String name) {
        return content.path(name).asText();
    }

    public Set<String> words(String name) {
        return Set.of(text(name).split(" ", -1));
    }

    public Set<String> roles() {
        return texts(content.at("/realm_access/roles"));
    }

    /** Alias and id of each library. */
    public Set<String> libraries() {
        var names = content.path("organization").fields();
        return StreamSupport.stream(((Iterable<Map.Entry<String, JsonNode>>) () -> names).spliterator(), false)
                .map(library ->
                        library.getKey() + " " + library.getValue().path("id").asText())
                .collect(Collectors.toSet());
    }

    public boolean isMeantFor(String audience) {
        var named = content.path("aud");
        return named.isArray()
                ? texts(named).contains(audience)
                : named.asText().equals(audience);
    }

    public long lifeInSeconds() {
        return content.path("exp").asLong() - content.path("iat").asLong();
    }

    private static Set<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
