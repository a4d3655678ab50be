package org.librarycpd.appraisal.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.Refusals.refused;
import static org.librarycpd.appraisal.questionnaire.ReplyRule.A_POINT_IS_ON_THE_SCALE;
import static org.librarycpd.appraisal.questionnaire.ReplyRule.A_REPLY_FITS_ITS_QUESTION;
import static org.librarycpd.appraisal.questionnaire.ReplyRule.EACH_QUESTION_IS_ANSWERED_ONCE;
import static org.librarycpd.appraisal.questionnaire.ReplyRule.ONLY_QUESTIONS_OF_THE_QUESTIONNAIRE_ARE_ANSWERED;
import static org.librarycpd.appraisal.questionnaire.ReplyRule.REQUIRED_QUESTIONS_ARE_ANSWERED;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.appraisal.questionnaire.PublishedQuestionnaire.PublishedQuestion;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.Sentence;

class QuestionRepliesTest {

    private static final Text WORDS = new Text("Как?", "How?");

    private final PublishedQuestion scale = asked(QuestionKind.SCALE, List.of(WORDS, WORDS, WORDS), true);
    private final PublishedQuestion words = asked(QuestionKind.TEXT, null, true);
    private final PublishedQuestion proof = asked(QuestionKind.EVIDENCE, null, false);
    private final List<PublishedQuestion> all = List.of(scale, words, proof);

    @ParameterizedTest
    @CsvSource({
        "SCALE,    3, ,     ,                    true",
        "SCALE,    3, why,  ,                    false",
        "SCALE,     , 3,    ,                    false",
        "TEXT,      , so,   ,                    true",
        "TEXT,      , '  ', ,                    false",
        "TEXT,     1, ,     ,                    false",
        "EVIDENCE,  , ,     https://lib.example, true",
        "EVIDENCE,  , ,     '',                  false",
        "EVIDENCE,  , so,   ,                    false"
    })
    void a_reply_fits_the_kind_of_its_question(
            QuestionKind kind, Integer point, String text, String link, boolean fits) {
        var question = all.get(kind.ordinal());
        var evidence = link == null ? null : link.isEmpty() ? List.<String>of() : List.of(link);
        var reply = new QuestionReply(question.id(), point, text, evidence);
        if (fits) {
            assertThat(new QuestionReplies(all, List.of(reply)).inTheirOrder()).containsExactly(reply);
        } else {
            var refusal = refused(A_REPLY_FITS_ITS_QUESTION, () -> new QuestionReplies(all, List.of(reply)));
            assertThat(refusal.places(Locale.ENGLISH)).containsOnlyKeys("/replies/0");
        }
    }

    @ParameterizedTest
    @CsvSource({"0", "4"})
    void a_point_is_on_the_scale(int point) {
        var refusal = refused(A_POINT_IS_ON_THE_SCALE, () -> new QuestionReplies(all, List.of(point(point))));
        assertThat(refusal.sentence(Sentence.RUSSIAN))
                .isEqualTo("Балла " + point + " нет на этой шкале: выберите от 1 до 3.");
    }

    @Test
    void only_what_is_asked_is_answered_and_once() {
        var strange = new QuestionReply(UUID.randomUUID(), 1, null, null);
        refused(ONLY_QUESTIONS_OF_THE_QUESTIONNAIRE_ARE_ANSWERED, () -> new QuestionReplies(all, List.of(strange)));
        refused(
                ONLY_QUESTIONS_OF_THE_QUESTIONNAIRE_ARE_ANSWERED,
                () -> new QuestionReplies(List.of(), List.of(point(1))));
        refused(EACH_QUESTION_IS_ANSWERED_ONCE, () -> new QuestionReplies(all, List.of(point(1), point(2))));
    }

    @Test
    void the_required_ones_are_counted_and_the_replies_stand_in_the_order_of_the_questions() {
        var refusal =
                refused(REQUIRED_QUESTIONS_ARE_ANSWERED, () -> new QuestionReplies(all, List.of()).requireComplete());
        assertThat(refusal.sentence(Locale.ENGLISH))
                .isEqualTo("Answer the required questions of the questionnaire first: 2 still have no answer.");
        assertThat(refusal.sentence(Sentence.RUSSIAN))
                .isEqualTo("Сначала ответьте на обязательные вопросы анкеты: без ответа осталось 2.");
        var said = new QuestionReply(words.id(), null, "so", null);
        assertThat(new QuestionReplies(all, List.of(said, point(1)))
                        .requireComplete()
                        .inTheirOrder())
                .containsExactly(point(1), said);
        new QuestionReplies(List.of(), List.of()).requireComplete();
    }

    private QuestionReply point(int point) {
        return new QuestionReply(scale.id(), point, null, null);
    }

    private static PublishedQuestion asked(QuestionKind kind, List<Text> points, boolean required) {
        return new PublishedQuestion(
                UUID.randomUUID(), new QuestionContent(WORDS, kind, UUID.randomUUID(), points, required));
    }
}
