package org.librarycpd.appraisal.competency.rest;

import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.FrameworkStatus;

public record FrameworkRow(UUID id, String title, FrameworkStatus status, String etag) {

    static FrameworkRow of(CompetencyFramework framework, Locale language, String etag) {
        return new FrameworkRow(framework.id(), framework.title().in(language), framework.status(), etag);
    }
}
