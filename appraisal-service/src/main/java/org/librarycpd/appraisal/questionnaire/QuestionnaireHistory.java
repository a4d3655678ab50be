package org.librarycpd.appraisal.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Who did what with a questionnaire and when, from the audit trail. */
public interface QuestionnaireHistory {

    /** The oldest first. */
    List<Deed> of(UUID questionnaireId, PageRequest page);

    /** @param actor a person, a system, or an event that was followed */
    record Deed(UUID id, Instant at, String actor, UUID onBehalfOf, String deed, long version) {}
}
