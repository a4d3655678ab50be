package org.librarycpd.appraisal.gap;

import java.time.Instant;
import java.util.UUID;

/**
 * What happened to a gap.
 *
 * @param reference the appraisal, plan or entry it came from; absent for a decision
 * @param by the person, where one is known
 * @param onBehalfOf in whose name, where not in person
 * @param reason in the appraiser's words; only decisions have one
 */
record GapChange(GapCause cause, UUID reference, UUID by, UUID onBehalfOf, String reason, Instant at) {

    static GapChange of(GapCause cause, UUID reference, UUID by, Instant at) {
        return new GapChange(cause, reference, by, null, null, at);
    }

    static GapChange decided(GapCause cause, Decision decision, Instant at) {
        return new GapChange(cause, null, decision.by(), decision.onBehalfOf(), decision.reason(), at);
    }
}
