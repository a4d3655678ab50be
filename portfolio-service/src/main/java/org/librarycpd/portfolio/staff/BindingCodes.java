package org.librarycpd.portfolio.staff;

import java.util.Optional;
import java.util.UUID;

public interface BindingCodes {

    void add(BindingCode code);

    /** A code that may still be tried. */
    Optional<BindingCode> issuedTo(UUID staffMemberId);

    Optional<BindingCode> withHandle(String handle);

    /** Notes a wrong try at once, in a transaction of its own: the refusal that follows must not undo it. */
    void noteMiss(UUID codeId);
}
