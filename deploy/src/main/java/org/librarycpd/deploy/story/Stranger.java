package org.librarycpd.deploy.story;

/** Somebody without an account. */
public final class Stranger extends Actor {

    Stranger(Door door) {
        super("a stranger", "ru", door);
    }

    @Override
    public String token() {
        return "";
    }
}
