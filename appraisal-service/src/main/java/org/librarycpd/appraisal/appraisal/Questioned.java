package org.librarycpd.appraisal.appraisal;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.librarycpd.appraisal.questionnaire.QuestionReply;

/**
 * What both sides answer to the questionnaire of the position.
 *
 * @param questionnaireId the version that the person's self-assessment is bound to
 * @param replies the appraiser's
 * @param selfReplies the person's, copied once both sides have submitted
 */
@Embeddable
public record Questioned(
        UUID questionnaireId,
        @JdbcTypeCode(SqlTypes.JSON) List<QuestionReply> replies,
        @JdbcTypeCode(SqlTypes.JSON) List<QuestionReply> selfReplies) {

    /** @return null where nothing is asked */
    static Questioned by(UUID questionnaireId) {
        return questionnaireId == null ? null : new Questioned(questionnaireId, List.of(), List.of());
    }

    Questioned answered(List<QuestionReply> given) {
        return new Questioned(questionnaireId, given, selfReplies);
    }

    Questioned besides(List<QuestionReply> ofThePerson) {
        return new Questioned(questionnaireId, replies, ofThePerson);
    }
}
