package org.librarycpd.appraisal.appraisal.rest;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.appraisal.appraisal.Questioned;
import org.librarycpd.appraisal.questionnaire.QuestionReply;

/** What the appraiser and, once both sides have submitted, the person answer to one question. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionAnswersView(UUID questionId, AnswerToQuestion appraiser, AnswerToQuestion person) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AnswerToQuestion(Integer point, String text, List<String> evidence) {

        static AnswerToQuestion of(QuestionReply reply) {
            return reply == null ? null : new AnswerToQuestion(reply.point(), reply.text(), reply.evidence());
        }
    }

    static List<QuestionAnswersView> of(Questioned it) {
        var appraisers = byQuestion(it.replies());
        var persons = byQuestion(it.selfReplies());
        return Stream.concat(it.replies().stream(), it.selfReplies().stream())
                .map(QuestionReply::questionId)
                .distinct()
                .map(q -> new QuestionAnswersView(
                        q, AnswerToQuestion.of(appraisers.get(q)), AnswerToQuestion.of(persons.get(q))))
                .toList();
    }

    private static Map<UUID, QuestionReply> byQuestion(List<QuestionReply> replies) {
        return replies.stream().collect(toMap(QuestionReply::questionId, identity()));
    }
}
