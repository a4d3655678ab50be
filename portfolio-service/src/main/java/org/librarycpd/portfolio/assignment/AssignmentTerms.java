package org.librarycpd.portfolio.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.staff.Power;

/**
 * What somebody is to take on.
 *
 * @param departmentId where it lies
 * @param groupIds the colleagues somebody leads in it; empty where it is the whole department, or nobody
 * @param gapIds the person's own gaps that it develops
 * @param from the first and {@code until} the last day
 * @param hoursForeseen null where nobody can say
 * @param powers a head's powers over the department that come with it
 */
public record AssignmentTerms(
        UUID personId,
        UUID departmentId,
        List<UUID> groupIds,
        Text title,
        Text description,
        List<UUID> competencyIds,
        List<UUID> gapIds,
        LocalDate from,
        LocalDate until,
        Integer hoursForeseen,
        Set<Power> powers) {}
