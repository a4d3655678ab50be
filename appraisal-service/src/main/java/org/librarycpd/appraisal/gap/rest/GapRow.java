package org.librarycpd.appraisal.gap.rest;

import java.util.Locale;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.gap.CompetencyGap;
import org.librarycpd.appraisal.gap.GapStatus;

public record GapRow(
        UUID id,
        String number,
        UUID personId,
        UUID appraisalId,
        Competency.Named competency,
        GapStatus status,
        String etag) {

    static GapRow of(CompetencyGap gap, Competency competency, Locale language, String etag) {
        return new GapRow(
                gap.id(), gap.number(), gap.personId(), gap.appraisalId(), competency.in(language), gap.status(), etag);
    }
}
