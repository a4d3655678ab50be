package org.librarycpd.appraisal.competency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param supersedes the version before it, where there is one in use
 * @param from the day from which that one is superseded
 */
public record CompetencyFrameworkPublished(
        UUID frameworkId,
        UUID publishedBy,
        Instant publishedAt,
        int number,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID supersedes,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate from) {}
