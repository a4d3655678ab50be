package org.librarycpd.appraisal.cycle;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** @param versions of the appraisals that the reminders are about */
public record DeadlinesNear(AppraisalCycle cycle, List<AppraisalDeadlineNear> reminders, Map<UUID, Long> versions) {}
