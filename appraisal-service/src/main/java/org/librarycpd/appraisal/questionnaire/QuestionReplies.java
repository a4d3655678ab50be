package org.librarycpd.appraisal.questionnaire;

import static org.librarycpd.appraisal.questionnaire.ReplyRule.EACH_QUESTION_IS_ANSWERED_ONCE;
import static org.librarycpd.appraisal.questionnaire.ReplyRule.ONLY_QUESTIONS_OF_THE_QUESTIONNAIRE_ARE_ANSWERED;
import static org.librarycpd.appraisal.questionnaire.ReplyRule.REQUIRED_QUESTIONS_ARE_ANSWERED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.librarycpd.appraisal.questionnaire.PublishedQuestionnaire.PublishedQuestion;

/** Replies that fit what a questionnaire asks. */
public final class QuestionReplies {

    private final List<PublishedQuestion> asked;
    private final Map<UUID, QuestionReply> given = new HashMap<>();

    public QuestionReplies(List<PublishedQuestion> asked, List<QuestionReply> given) {
        this.asked = asked;
        var questions = asked.stream().collect(Collectors.toMap(PublishedQuestion::id, Function.identity()));
        for (var place = 0; place < given.size(); place++) {
            var reply = given.get(place);
            take(reply, questions.get(reply.questionId()), "/replies/" + place);
        }
    }

    private void take(QuestionReply reply, PublishedQuestion question, String where) {
        if (question == null) {
            throw ONLY_QUESTIONS_OF_THE_QUESTIONNAIRE_ARE_ANSWERED
                    .refuse(reply.questionId())
                    .at(where);
        }
        question.content().requireFitting(reply, where);
        EACH_QUESTION_IS_ANSWERED_ONCE.require(given.put(reply.questionId(), reply) == null, reply.questionId());
    }

    public QuestionReplies requireComplete() {
        var missing = asked.stream()
                .filter(q -> q.content().required() && !given.containsKey(q.id()))
                .count();
        REQUIRED_QUESTIONS_ARE_ANSWERED.require(missing == 0, missing);
        return this;
    }

    public List<QuestionReply> inTheirOrder() {
        return asked.stream()
                .map(q -> given.get(q.id()))
                .filter(Objects::nonNull)
                .toList();
    }
}
