package org.librarycpd.portfolio.placement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** What the host confirms at the end. */
@Embeddable
public record Outcome(Integer hoursDone, LocalDate completedOn, UUID assessedBy, String assessment) {}
