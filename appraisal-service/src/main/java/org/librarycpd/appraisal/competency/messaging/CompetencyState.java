package org.librarycpd.appraisal.competency.messaging;

import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.competency.CompetencyFramework;
import org.librarycpd.kit.http.Text;

/** A published competency, as others copy it. */
record CompetencyState(UUID frameworkId, String code, Text name) {

    static CompetencyState of(CompetencyFramework framework, Competency competency) {
        return new CompetencyState(framework.id(), competency.code(), competency.name());
    }
}
