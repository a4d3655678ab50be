package org.librarycpd.gateway.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;

/** Tokens whose signature was checked in the last minute. Keeps their fingerprints, never the tokens. */
@Singleton
class VerifiedTokens {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MANY = 10_000;

    private final Clock clock;
    private final Cache<String, Caller> callers = Caffeine.newBuilder()
            .maximumSize(MANY)
            .expireAfterWrite(FRESH)
            .executor(Runnable::run)
            .build();

    VerifiedTokens(Clock clock) {
        this.clock = clock;
    }

    Optional<Caller> find(String authorization) {
        return Optional.ofNullable(callers.getIfPresent(fingerprint(authorization)))
                .filter(caller -> caller.until().isAfter(clock.instant()));
    }

    void remember(String authorization, Caller caller) {
        callers.put(fingerprint(authorization), caller);
    }

    private static String fingerprint(String authorization) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(authorization.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
