package org.librarycpd.appraisal.appraisal.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalRating;
import org.librarycpd.appraisal.appraisal.AppraisalStanding;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;

/** An appraisal as its reader may see it. */
@RequestScoped
class AppraisalViews {

    static final String WHOLE = "appraisal";
    static final String OUTLINE = "appraisal-outline";

    private final Competencies competencies;
    private final Answers answers;

    AppraisalViews(Competencies competencies, Answers answers) {
        this.competencies = competencies;
        this.answers = answers;
    }

    Response found(Appraisal appraisal, AppraisalStanding reader) {
        var whole = reader.seesAll(appraisal);
        return answers.found(appraisal.version(), whole ? WHOLE : OUTLINE, () -> view(appraisal, whole));
    }

    Response changed(Appraisal appraisal, AppraisalStanding by) {
        var whole = by.seesAll(appraisal);
        return answers.changed(appraisal.version(), whole ? WHOLE : OUTLINE, view(appraisal, whole));
    }

    AppraisalRow row(Appraisal appraisal) {
        var tag = IfMatch.tag(appraisal.version(), answers.language(), WHOLE);
        return AppraisalRow.of(appraisal, '"' + tag.getValue() + '"');
    }

    AppraisalView view(Appraisal appraisal, boolean whole) {
        if (!whole) {
            return AppraisalView.outline(appraisal);
        }
        var rated =
                appraisal.ratings().stream().map(AppraisalRating::competencyId).toList();
        return AppraisalView.whole(appraisal, competencies.named(rated, answers.language()));
    }
}
