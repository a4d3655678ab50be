package org.librarycpd.appraisal.outcome;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/** @param decidedInNameOf whose power the officer used; null where it was the own one */
@Embeddable
public record Decision(UUID decidedBy, UUID decidedInNameOf, Instant decidedAt, String decisionReason) {

    static Decision of(Doer officer, String reason, Instant now) {
        return new Decision(officer.personId(), officer.inNameOf(), now, reason);
    }
}
