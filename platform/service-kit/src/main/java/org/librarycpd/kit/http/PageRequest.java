package org.librarycpd.kit.http;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** How much of a list is asked for, and after which row. Ids are UUIDv7, so the newest come first. */
public record PageRequest(
        @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200)
        int limit,

        @QueryParam("after") UUID after) {

    private static final UUID OLDEST = new UUID(0, 0);
    private static final UUID NEWEST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    /** Rows have smaller ids than this one. */
    public UUID before() {
        return after == null ? NEWEST : after;
    }

    /** Of a list that begins with the oldest: rows have greater ids than this one. */
    public UUID beyond() {
        return after == null ? OLDEST : after;
    }

    /** One more than asked for tells whether there is a next page. */
    public int oneMore() {
        return limit + 1;
    }
}
