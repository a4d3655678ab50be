package org.librarycpd.gateway.arrival;

import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** W3C trace context: the header that one journey through all services has in common. */
record TraceParent(String traceId, String header) {

    static final String HEADER = "traceparent";
    private static final Pattern WELL_FORMED =
            Pattern.compile("(?!ff)[0-9a-f]{2}-((?!0{32})[0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    /** Goes on with the journey that the header names, or begins one. */
    static TraceParent continuing(String header) {
        var matcher = WELL_FORMED.matcher(header == null ? "" : header);
        return matcher.matches() ? new TraceParent(matcher.group(1), header) : begin();
    }

    private static TraceParent begin() {
        var random = ThreadLocalRandom.current();
        var traceId = String.format("%016x%016x", random.nextLong() | 1, random.nextLong());
        return new TraceParent(traceId, String.format("00-%s-%016x-01", traceId, random.nextLong() | 1));
    }
}
