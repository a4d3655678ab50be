package org.librarycpd.appraisal.needs;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum NeedsRule implements Rule {
    A_SURVEY_ASKS_SOMETHING(
            409,
            "The survey asks nothing yet: add at least one question.",
            "В опросе ещё нет вопросов: добавьте хотя бы один."),
    A_SCALE_NAMES_A_COMPETENCY(
            409,
            "A question with a scale names the competency it asks about.",
            "Вопрос со шкалой должен называть компетенцию, о которой он спрашивает."),
    A_CHOICE_OFFERS_SEVERAL_OPTIONS(
            409,
            "A choice offers from two to twenty options, and no more of them may be picked than there are.",
            "Вопрос с выбором предлагает от двух до двадцати вариантов, и отметить можно не больше, чем их есть."),
    A_SURVEY_CLOSES_AFTER_TODAY(
            409,
            "People need time to answer: choose a closing day after today.",
            "Людям нужно время на ответ: выберите день закрытия позже сегодняшнего."),
    A_SURVEY_ASKS_FIVE_OR_MORE(
            409,
            "The survey would ask {0}; answers stay hidden only among five people or more. Ask more departments or positions.",
            "Опрос обращён к {0} чел., а ответ одного не виден только среди пяти и более. Добавьте отделы или должности."),
    AN_OPENED_SURVEY_STAYS_AS_IT_IS(
            409,
            "People have been asked already, so the survey no longer changes; draft a new one.",
            "Опрос уже разослан и больше не меняется; составьте новый."),
    ONLY_A_DRAFT_IS_OPENED(
            409, "Only a draft is opened; this survey is {0}.", "Открыть можно только черновик; сейчас опрос: {0}."),
    ONLY_AN_OPEN_SURVEY_TAKES_ANSWERS(
            409,
            "The survey takes no answers now: it is {0} and its last day is {1}.",
            "Опрос сейчас не принимает ответы: его состояние {0}, последний день {1}."),
    ONLY_AN_OPEN_SURVEY_IS_CLOSED(
            409,
            "Only an open survey is closed; this one is {0}.",
            "Закрыть можно только открытый опрос; сейчас: {0}."),
    ONLY_A_CLOSED_SURVEY_IS_ARCHIVED(
            409,
            "Only a closed survey is archived; this one is {0}.",
            "В архив отправляют только закрытый опрос; сейчас: {0}."),
    EVERY_QUESTION_BUT_TEXTS_IS_ANSWERED(
            400,
            "Please answer every question once; only those for free words may be left out.",
            "Ответьте, пожалуйста, на каждый вопрос один раз; пропустить можно только вопросы со свободным ответом."),
    AN_ANSWER_FITS_ITS_QUESTION(
            400,
            "The answer does not fit its question: a scale takes a point from 1 to 5, a choice the numbers of its options, free words a text.",
            "Ответ не подходит к вопросу: для шкалы нужен балл от 1 до 5, для выбора – номера вариантов, для свободного ответа – текст."),
    A_REPORT_COMES_ONCE_THE_SURVEY_IS_CLOSED(
            409,
            "The report is counted when the survey closes, and only once, so that nobody can compare two days; come back after {0}.",
            "Отчёт считается один раз, при закрытии опроса, чтобы нельзя было сравнить два дня; возвращайтесь после {0}."),
    REPORTS_ARE_FOR_THOSE_WHO_ANSWER_FOR_DEVELOPMENT(
            403,
            "The whole report is for the overseer, the HR officer and the auditor; a head names a department of her own with ?department=.",
            "Весь отчёт видят куратор развития, сотрудник отдела кадров и аудитор; заведующий указывает свой отдел: ?department=."),
    REGIONS_ARE_FOR_THE_ASSOCIATION_AND_OVERSEERS(
            403,
            "Figures of regions are for the association, for auditors, and for the overseers and HR officers of libraries.",
            "Сводки по регионам видят ассоциация, аудиторы, кураторы развития и сотрудники отделов кадров библиотек."),
    A_QUARTER_IS_COUNTED_WHEN_IT_IS_OVER(
            409,
            "The quarter {0} is not over: libraries may still add to it. Ask for an earlier one.",
            "Квартал {0} ещё не закончился, и библиотеки могут его пополнить. Запросите более ранний.");

    private final int status;
    private final Sentence sentence;

    NeedsRule(int status, String en, String ru) {
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
