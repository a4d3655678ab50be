package org.librarycpd.gateway.limit;

import java.util.regex.Pattern;

/** Bodies that may be larger than usual, by where they are sent. */
public enum BodyKind {
    EVIDENCE("/api/v1/portfolio-entries/[^/]+/evidence(/.*)?"),
    STAFF_IMPORT("/api/v1/staff-imports(/.*)?"),
    USUAL(".*");

    private final Pattern path;

    BodyKind(String path) {
        this.path = Pattern.compile(path);
    }

    static BodyKind of(String path) {
        for (var kind : values()) {
            if (kind.path.matcher(path).matches()) {
                return kind;
            }
        }
        return USUAL;
    }
}
