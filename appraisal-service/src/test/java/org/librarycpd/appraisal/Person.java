package org.librarycpd.appraisal;

import java.util.UUID;
import org.librarycpd.test.Token;

/** Someone of a library's staff and the role that the token shows. */
public record Person(UUID id, String role, String libraryId) {

    static Person of(String libraryId, String role) {
        return new Person(UUID.randomUUID(), role, libraryId);
    }

    public Token token() {
        return Token.person(id, role).in("library", libraryId);
    }

    /** The same person, signed in with another role. */
    public Person as(String otherRole) {
        return new Person(id, otherRole, libraryId);
    }
}
