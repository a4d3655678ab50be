package org.librarycpd.kit.security;

import jakarta.enterprise.context.RequestScoped;

/** The library in whose name this request, or this event, is worked on. */
@RequestScoped
public class Tenant {

    /** No library: nothing of any library is visible. */
    public static final String NONE = "none";

    private String libraryId = NONE;

    public String libraryId() {
        return libraryId;
    }

    public boolean isNone() {
        return NONE.equals(libraryId);
    }

    /** Must be called before the transaction begins. */
    public void enter(String library) {
        libraryId = library == null ? NONE : library;
    }
}
