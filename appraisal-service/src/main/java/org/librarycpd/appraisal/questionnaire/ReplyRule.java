package org.librarycpd.appraisal.questionnaire;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum ReplyRule implements Rule {
    ONLY_QUESTIONS_OF_THE_QUESTIONNAIRE_ARE_ANSWERED(
            "Question {0} is not in the questionnaire that is answered here; read its questions first.",
            "Вопроса {0} нет в анкете, на которую здесь отвечают; сначала прочитайте её вопросы."),
    EACH_QUESTION_IS_ANSWERED_ONCE(
            "Question {0} is answered more than once.", "На вопрос {0} ответили более одного раза."),
    A_REPLY_FITS_ITS_QUESTION(
            "A scale is answered with a point, a text with words, a request for evidence with links.",
            "На вопрос со шкалой отвечают баллом, на открытый вопрос – словами, на просьбу о подтверждении – ссылками."),
    A_POINT_IS_ON_THE_SCALE(
            "There is no point {0} on this scale: choose from 1 to {1}.",
            "Балла {0} нет на этой шкале: выберите от 1 до {1}."),
    REQUIRED_QUESTIONS_ARE_ANSWERED(
            "Answer the required questions of the questionnaire first: {0} still have no answer.",
            "Сначала ответьте на обязательные вопросы анкеты: без ответа осталось {0}.");

    private final Sentence sentence;

    ReplyRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
