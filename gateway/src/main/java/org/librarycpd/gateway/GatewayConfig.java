package org.librarycpd.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.librarycpd.gateway.limit.BodyKind;
import org.librarycpd.gateway.service.Service;

/** Everything of the gateway that a place of installation may set. */
@ConfigMapping(prefix = "gateway")
public interface GatewayConfig {

    /** Where each service answers: scheme, host and port. */
    Map<Service, URI> services();

    /** Keycloak's realm, as people and front-ends reach it. */
    URI signIn();

    Patience patience();

    Limits limits();

    /** How long the gateway waits. */
    interface Patience {

        /** For a connection to a service. */
        Duration connection();

        /** For the beginning of a service's answer, once the whole request is with it. */
        Duration answer();

        /** For one part of a composed view. */
        Duration part();

        /** For a sign of life. */
        Duration pulse();

        /** For the next byte on a connection that should be busy. */
        Duration silence();
    }

    interface Limits {

        Map<BodyKind, MemorySize> body();

        Allowance person();

        Allowance address();
    }

    /** A token bucket: so many requests at once, so many in a minute. */
    interface Allowance {

        int burst();

        int perMinute();
    }
}
