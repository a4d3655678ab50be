package org.librarycpd.appraisal.competency.messaging;

import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.appraisal.competency.FrameworkStatus;
import org.librarycpd.kit.http.Text;

/** A competency that has been published, as others copy it. */
record CompetencyState(UUID frameworkId, UUID originId, FrameworkStatus status, String code, Text name) {

    static CompetencyState of(CompetencyFramework framework, Competency competency) {
        return new CompetencyState(
                framework.id(), competency.originId(), framework.status(), competency.code(), competency.name());
    }
}
