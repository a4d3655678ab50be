package org.librarycpd.registry.enrolment.rest;

import java.time.Instant;
import java.util.UUID;
import org.librarycpd.registry.enrolment.Enrolment;

/** @param code what the learner gives to the provider */
public record EnrolmentView(UUID id, UUID runId, String code, Instant enrolledAt) {

    static final String KIND = "enrolment";

    static EnrolmentView of(Enrolment enrolment) {
        return new EnrolmentView(enrolment.id(), enrolment.runId(), enrolment.code(), enrolment.enrolledAt());
    }
}
