package org.librarycpd.gateway.service;

import java.util.Optional;

/** Where a request goes: the service, and the path as that service knows it. */
public record Destination(Service service, String path) {

    public static final String ROOT = "/api/v1/";
    private static final String ADMIN = "admin";

    public static Optional<Destination> of(String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        var segments = path.substring(ROOT.length()).split("/", 3);
        if (!segments[0].equals(ADMIN)) {
            return Service.owning(segments[0]).map(service -> new Destination(service, path));
        }
        if (segments.length < 3) {
            return Optional.empty();
        }
        return Service.named(segments[1]).map(service -> new Destination(service, ROOT + ADMIN + "/" + segments[2]));
    }

    /** The same path as the gateway's callers know it. */
    public static Optional<String> asSeenFromOutside(Service service, String path) {
        if (!path.startsWith(ROOT)) {
            return Optional.empty();
        }
        var segments = path.substring(ROOT.length()).split("/", 2);
        if (segments[0].equals(ADMIN) && segments.length == 2) {
            return Optional.of(ROOT + ADMIN + "/" + service.label() + "/" + segments[1]);
        }
        return Service.owning(segments[0]).filter(service::equals).map(owner -> path);
    }
}
