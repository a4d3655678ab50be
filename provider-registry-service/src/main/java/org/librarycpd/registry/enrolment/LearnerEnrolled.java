package org.librarycpd.registry.enrolment;

import java.time.Instant;
import java.util.UUID;

public record LearnerEnrolled(UUID enrolmentId, UUID runId, UUID personId, Instant enrolledAt) {}
