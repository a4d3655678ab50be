package org.librarycpd.deploy.story;

/** Whoever makes requests: a person, a system, or a stranger. */
public abstract class Actor {
    private final String name;
    private final String language;
    private final Door door;

    Actor(String name, String language, Door door) {
        this.name = name;
        this.language = language;
        this.door = door;
    }

    /** A token that is still good for a while; empty for a stranger. */
    public abstract String token();

    public final String name() {
        return name;
    }

    public final String language() {
        return language;
    }

    public final Request get(String path) {
        return request("GET", path);
    }

    /** Carries a new {@code Idempotency-Key}, unless the request is given one. */
    public final Request post(String path) {
        return request("POST", path).idempotencyKey(Request.newKey());
    }

    public final Request put(String path) {
        return request("PUT", path);
    }

    public final Request patch(String path) {
        return request("PATCH", path);
    }

    public final Request delete(String path) {
        return request("DELETE", path);
    }

    private Request request(String method, String path) {
        return new Request(this, door, method, path);
    }

    @Override
    public final String toString() {
        return name;
    }
}
