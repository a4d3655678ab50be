package org.librarycpd.appraisal.questionnaire;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum QuestionnaireRule implements Rule {
    AN_EDITOR_WORKS_HERE(
            409,
            "An editor works in this library today; name somebody who does.",
            "Редактор анкеты – сотрудник этой библиотеки; назовите того, кто работает в ней сегодня."),
    ONLY_A_DRAFT_IS_OPENED(
            409, "Only a draft is opened for contributions.", "Для предложений открывают только черновик анкеты."),
    THE_CLOSING_DAY_LIES_AHEAD(
            422,
            "Contributions need time: name a closing day after today.",
            "На предложения нужно время: назовите день окончания позже сегодняшнего."),
    QUESTIONS_ARE_PROPOSED_WHILE_IT_IS_OPEN(
            409,
            "Questions are proposed and decided on only while the questionnaire is open for contributions.",
            "Вопросы предлагают и обсуждают, только пока анкета открыта для предложений."),
    CONTRIBUTIONS_END_ON_THE_CLOSING_DAY(
            409,
            "Contributions were welcome until {0}; ask the development overseer to include yours.",
            "Предложения принимались до {0}; попросите куратора развития учесть ваше."),
    CONTRIBUTORS_WORK_IN_THE_POSITION(
            403,
            "Librarians of this position, heads of departments and the overseer write this questionnaire.",
            "Эту анкету составляют библиотекари этой должности, руководители отделов и куратор развития."),
    THE_OVERSEER_OR_THE_EDITOR_DECIDES(
            403,
            "Only the development overseer or the editor of this questionnaire decides this.",
            "Это решает только куратор развития или редактор анкеты."),
    EVERY_PROPOSAL_HAS_ITS_FATE_BEFORE_THE_REVIEW(
            409,
            "Decide on every proposal first: {0} are still open.",
            "Сначала решите судьбу каждого предложения: открытых ещё {0}."),
    A_QUESTIONNAIRE_ASKS_SOMETHING(
            409,
            "There is no question in it yet; accept at least one proposal first.",
            "В анкете пока нет вопросов; сначала примите хотя бы одно предложение."),
    ONE_EXPERT_REVIEWS_AT_A_TIME(
            409,
            "An expert is reviewing it; wait for the opinion or take the questionnaire back first.",
            "Анкету уже рецензирует эксперт; дождитесь отзыва или сначала верните анкету."),
    ONLY_WHAT_IS_UNDER_REVIEW(
            409,
            "This is done only while an expert reviews the questionnaire.",
            "Это делают, только пока анкету рецензирует эксперт."),
    ONLY_THE_EXPERT_GIVES_THE_OPINION(
            403,
            "Only the expert who was asked gives the opinion.",
            "Отзыв даёт только эксперт, которого об этом попросили."),
    THE_EXPERT_SPEAKS_ONCE_IN_A_REVIEW(
            409,
            "You have given your opinion; the overseer can ask you for another one.",
            "Вы уже дали отзыв; новый может запросить куратор развития."),
    THE_EXPERT_FINDS_IT_FIT(
            409,
            "The expert must have found it fit: wait for the opinion, or send the questionnaire back to be improved.",
            "Нужен положительный отзыв эксперта: дождитесь его или верните анкету на доработку."),
    QUESTIONS_ASK_FOR_COMPETENCIES_OF_THE_PROFILE(
            409,
            "{0} questions are tied to competencies that no profile of this position asks for.",
            "Вопросов, не связанных с компетенциями профиля этой должности: {0}."),
    ONLY_THE_APPROVED_IS_PUBLISHED(
            409, "Only an approved questionnaire is published.", "Публикуют только утверждённую анкету."),
    A_LATER_VERSION_IS_PUBLISHED(
            409,
            "Version {0} is published and is later than this one; retire it first.",
            "Опубликована более поздняя версия {0}; сначала выведите её из действия."),
    ONLY_THE_PUBLISHED_IS_RETIRED(
            409, "Only a published questionnaire is retired.", "Из действия выводят только опубликованную анкету.");

    private final int status;
    private final Sentence sentence;

    QuestionnaireRule(int status, String en, String ru) {
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
