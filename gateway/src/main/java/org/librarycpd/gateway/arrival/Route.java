package org.librarycpd.gateway.arrival;

import java.util.Set;
import java.util.regex.Pattern;
import org.librarycpd.gateway.service.Destination;
import org.librarycpd.gateway.service.Service;

/** What a path is about, without telling whom: for the log with its sub-resources, for metrics by the noun alone. */
record Route(String template, String noun) {

    private static final Pattern WORD = Pattern.compile("[a-z]{1,16}(-[a-z]{1,16}){0,3}(\\.ics)?");
    private static final Set<String> OWN_NOUNS = Set.of("admin", "health", "openapi");
    private static final Set<String> PAGES = Set.of("/", "/signed-in", "/signed-out");
    private static final Route ELSEWHERE = new Route("/*", "/*");

    static Route of(String path) {
        if (PAGES.contains(path)) {
            return new Route(path, path);
        }
        if (!path.startsWith(Destination.ROOT)) {
            return ELSEWHERE;
        }
        var segments = path.substring(Destination.ROOT.length()).split("/", 0);
        if (!OWN_NOUNS.contains(segments[0]) && Service.owning(segments[0]).isEmpty()) {
            return ELSEWHERE;
        }
        var template = new StringBuilder(Destination.ROOT).append(segments[0]);
        for (var i = 1; i < segments.length; i++) {
            template.append('/').append(WORD.matcher(segments[i]).matches() ? segments[i] : "{id}");
        }
        var noun = Destination.ROOT + segments[0] + (segments.length > 1 ? "/*" : "");
        return new Route(template.toString(), noun);
    }
}
