package org.librarycpd.appraisal.competency.rest.ims;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.librarycpd.kit.http.Text;

/** An object of a CASE package: members we know, and whatever else stands beside them. */
record CaseObject(Map<String, Object> members) {

    private static final String EXTENSIONS = "extensions";
    private static final String OURS = "librarycpd";

    @SuppressWarnings("unchecked")
    static CaseObject of(Object value) {
        return new CaseObject(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }

    String string(String name) {
        return members.get(name) instanceof String text && !text.isBlank() ? text : null;
    }

    Optional<UUID> uuid(String name) {
        try {
            return Optional.ofNullable(string(name)).map(UUID::fromString);
        } catch (IllegalArgumentException other) {
            return Optional.empty();
        }
    }

    Optional<UUID> link(String name) {
        return object(name).uuid("identifier");
    }

    CaseObject object(String name) {
        return of(members.get(name));
    }

    List<CaseObject> objects(String name) {
        return members.get(name) instanceof List<?> list
                ? list.stream().map(CaseObject::of).toList()
                : List.of();
    }

    int number(String name) {
        return members.get(name) instanceof Number number ? number.intValue() : 0;
    }

    /** In both languages where our extension says so; otherwise in the one that it came in. */
    Text text(String name) {
        var said = string(name);
        return said == null ? null : translated(name).orElseGet(() -> new Text(said, said));
    }

    Optional<Text> translated(String name) {
        var both = object(EXTENSIONS).object(OURS).object(name);
        return both.string("ru") == null || both.string("en") == null
                ? Optional.empty()
                : Optional.of(new Text(both.string("ru"), both.string("en")));
    }

    static IntStream places(List<?> list) {
        return IntStream.range(0, list.size());
    }
}
