package org.librarycpd.appraisal.selfassessment;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface SelfAssessments {

    /** Refuses where the person has one that nobody has taken up yet. */
    void add(SelfAssessment selfAssessment);

    /** With its ratings. */
    SelfAssessment require(UUID id);

    /** Only one's own; of another's one may not know. */
    default SelfAssessment requireOwn(UUID id, UUID personId) {
        var found = require(id);
        NOTHING_IS_HERE.require(found.personId().equals(personId));
        return found;
    }

    List<SelfAssessment> of(UUID personId, PageRequest page);

    /** Those that were handed to this appraiser. */
    List<SelfAssessment> before(UUID appraiserId, PageRequest page);
}
