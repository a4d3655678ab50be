package org.librarycpd.appraisal.competency.rest;

import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.FrameworkStatus;

public record FrameworkRow(UUID id, UUID originId, int number, String title, FrameworkStatus status, String etag) {

    static FrameworkRow of(CompetencyFramework it, Locale language, String etag) {
        return new FrameworkRow(it.id(), it.originId(), it.number(), it.title().in(language), it.status(), etag);
    }
}
