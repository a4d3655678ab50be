package org.librarycpd.gateway.caller;

import java.time.Instant;

/** Who asks, as their token says: the subject is all that the gateway needs to know. */
record Caller(String subject, Instant until) {}
