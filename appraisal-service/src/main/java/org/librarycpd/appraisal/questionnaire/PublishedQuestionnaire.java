package org.librarycpd.appraisal.questionnaire;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/** A version that was published and never changes: what those who answer need of it. */
public record PublishedQuestionnaire(
        UUID id, UUID positionId, int number, Text title, List<PublishedQuestion> questions) {

    public record PublishedQuestion(UUID id, QuestionContent content) {}
}
