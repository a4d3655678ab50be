package org.librarycpd.appraisal.competency.rest.ims;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Where the parts of a package are found, and what they are called. */
record CaseLinks(String base) {

    String uri(String kind, UUID identifier) {
        return base + "/" + kind + "/" + identifier;
    }

    Map<String, Object> link(String kind, UUID identifier, String title) {
        var link = new LinkedHashMap<String, Object>();
        link.put("title", title);
        link.put("identifier", identifier.toString());
        link.put("uri", uri(kind, identifier));
        return link;
    }

    /** The same part of the same thing is always called the same. */
    static UUID partOf(UUID identifier, String part) {
        return UUID.nameUUIDFromBytes((identifier + "/" + part).getBytes(StandardCharsets.UTF_8));
    }
}
