package org.librarycpd.portfolio.placement;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Who looks after the intern in the host library. */
@Embeddable
public record Supervisor(UUID supervisorId, String supervisorName) {}
