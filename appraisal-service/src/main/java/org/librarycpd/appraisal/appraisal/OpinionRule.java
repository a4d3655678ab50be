package org.librarycpd.appraisal.appraisal;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum OpinionRule implements Rule {
    OPINIONS_ARE_ASKED_FOR_BEFORE_THE_HEAD_SUBMITS(
            409,
            "Colleagues and experts are asked before you submit your own assessment.",
            "Коллег и экспертов приглашают до того, как вы сдадите свою оценку."),
    THE_POLICY_ASKS_FOR_OPINIONS_OF_THIS_KIND(
            409,
            "The policy of this cycle does not ask for opinions of this kind.",
            "Порядок этого цикла не предусматривает таких отзывов."),
    A_COLLEAGUE_IS_SOMEBODY_ELSE_OF_THE_LIBRARY(
            409,
            "A colleague is somebody of this library other than the person and the appraiser: name another one.",
            "Коллега – это другой сотрудник библиотеки, не сам оцениваемый и не его руководитель: назовите другого."),
    EACH_IS_ASKED_ONCE(409, "This person is asked for an opinion already.", "У этого человека отзыв уже запрошен."),
    AN_OPINION_CHANGES_UNTIL_IT_IS_GIVEN(
            409,
            "Your opinion is given, declined or not awaited any more, and stays as it is.",
            "Ваш отзыв уже сдан, отклонён или больше не ожидается и остаётся как есть."),
    COLLEAGUES_ANSWER_IN_LEVELS(
            409,
            "Colleagues answer in levels only, so that nobody is known by the wording: leave the comments out.",
            "Коллеги отвечают только уровнями, чтобы никого не узнали по словам: уберите комментарии."),
    AN_OPINION_SAYS_SOMETHING(
            409, "Rate at least one competency, or decline.", "Оцените хотя бы одну компетенцию или откажитесь."),
    AN_EXPERT_RATES_EVERYTHING(
            409,
            "An expert rates every competency: {0} of {1} are rated.",
            "Эксперт оценивает все компетенции: оценено {0} из {1}."),
    OPINIONS_ARE_SEEN_ONCE_BOTH_SIDES_HAVE_SUBMITTED(
            403,
            "Opinions are shown once both sides have submitted; to the person and the overseer once it is confirmed.",
            "Отзывы видны, когда сданы обе оценки, а сотруднику и куратору – после утверждения.");

    private final int status;
    private final Sentence sentence;

    OpinionRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return status;
    }
}
