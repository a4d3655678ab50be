package org.librarycpd.registry.provider;

public enum ProviderKind {
    UNIVERSITY,
    TRAINING_CENTRE,
    LIBRARY,
    ASSOCIATION,
    PLATFORM
}
