package org.librarycpd.deploy.bench;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** Ids that grow like those the services make (UUIDv7), so that both sides' indexes fill from the same end. */
final class GrowingIds {

    private static final long VARIANT = 1L << 63;
    private static final AtomicLong LAST = new AtomicLong(System.currentTimeMillis() << 12);

    private GrowingIds() {}

    /** Twelve bits below the millisecond count what is made within it. */
    static UUID next() {
        var moment = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << 12));
        var high = moment >>> 12 << 16 | 0x7000 | moment & 0xFFF;
        return new UUID(high, ThreadLocalRandom.current().nextLong() >>> 2 | VARIANT);
    }
}
