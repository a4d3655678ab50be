package org.librarycpd.registry.provider;

/** A registrar enters a provider as registered; the others are the places of applications and of supervision. */
public enum ProviderStatus {
    APPLIED,
    UNDER_REVIEW,
    REGISTERED,
    REJECTED,
    SUSPENDED,
    DELISTED;

    /** Whether its programmes may be published and run. */
    public boolean mayTeach() {
        return this == REGISTERED;
    }
}
