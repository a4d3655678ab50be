package org.librarycpd.registry.provider;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record ProviderRegistered(UUID providerId, List<UUID> representativeIds, Instant registeredAt) {}
