package org.librarycpd.appraisal.appraisal;

import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Requirement;

/** Whom an appraisal is about, in which place of work, who appraises, and what the position asks for. */
public record Appraisee(
        UUID personId, UUID appraiserId, UUID positionId, UUID departmentId, UUID profileId, List<Requirement> asked) {}
