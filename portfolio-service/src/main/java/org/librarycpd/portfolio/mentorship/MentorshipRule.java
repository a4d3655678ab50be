package org.librarycpd.portfolio.mentorship;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum MentorshipRule implements Rule {
    A_PARTY_A_HEAD_OR_THE_OVERSEER_PROPOSES(
            403,
            "A mentorship is proposed by one of its people, by a head above one of them, or by the development overseer.",
            "Наставничество предлагает один из его участников, руководитель одного из них или ответственный за развитие."),
    ONLY_ITS_PEOPLE_DO_THIS(
            403, "Only the people of this mentorship do this.", "Это делают только участники этого наставничества."),
    ONLY_A_LEARNER_REFLECTS(
            403,
            "Only those who learn here write down what they learnt.",
            "Что узнал, записывает только тот, кто здесь учится."),
    THE_MENTOR_COMPLETES(
            403, "The one who teaches completes the mentorship.", "Наставничество завершает тот, кто учит."),
    THE_PARTIES_WORK_HERE(
            422,
            "{0} does not work in this library today: a mentorship joins people of one library.",
            "{0} сегодня не работает в этой библиотеке: наставничество соединяет людей одной библиотеки."),
    A_PERSON_STANDS_ONCE_IN_IT(
            422, "Each person is named once: {0} is named twice.", "Каждого называют один раз: {0} назван дважды."),
    A_MENTORSHIP_HAS_A_MENTOR_AND_LEARNERS(
            422,
            "Name one mentor and one learner; for counselling up to twelve learners; for reciprocal learning two to twelve learners and no mentor.",
            "Назовите наставника и одного ученика; для консультаций — до двенадцати; для взаимного обучения — от двух до двенадцати учащихся без наставника."),
    A_TERM_LIES_AHEAD(
            422,
            "The term ends on or after the day it begins, and not before today.",
            "Срок заканчивается не раньше, чем начинается, и не раньше сегодняшнего дня."),
    AN_EVIDENCED_GAP_IS_OPEN(
            409,
            "The gap {0} is closed or waived: leave it out.",
            "Пробел {0} закрыт или снят: уберите его из списка."),
    A_PROPOSED_MENTORSHIP_IS_ANSWERED(
            409,
            "The mentorship is {0}: only a proposed one is agreed to or declined.",
            "Наставничество в состоянии {0}: соглашаются или отказываются только от предложенного."),
    A_PARTY_AGREES_ONCE(
            409,
            "You have agreed already; the others are still to answer.",
            "Вы уже согласились; ждём ответа остальных."),
    AN_ACTIVE_MENTORSHIP_GOES_ON(
            409,
            "The mentorship is {0}: this is possible only while it is active.",
            "Наставничество в состоянии {0}: это возможно, только пока оно идёт."),
    A_MENTORSHIP_ENDS_ONCE(409, "The mentorship is {0} already.", "Наставничество уже завершено, его состояние: {0}."),
    A_SESSION_IS_HELD_BETWEEN_TEACHER_AND_LEARNER(
            422,
            "A session has at least one who teaches and one other who learns, all of this mentorship, and you among them.",
            "В занятии участвуют хотя бы один обучающий и ещё один учащийся, все — участники этого наставничества, и вы в их числе."),
    A_SESSION_HAS_BEEN_HELD(
            422,
            "The day {0} has not come yet: log the session once it is held.",
            "День {0} ещё не наступил: запишите занятие, когда оно пройдёт."),
    A_SESSION_LIES_WITHIN_THE_TERM(
            422,
            "The session was held outside the term of the mentorship, {0} to {1}.",
            "Занятие прошло вне срока наставничества: с {0} по {1}."),
    NOBODY_CONFIRMS_THEIR_OWN_SESSION(
            409,
            "You logged this session yourself: the others who took part confirm it.",
            "Вы записали это занятие сами: его подтверждают остальные участники."),
    WHO_TOOK_PART_CONFIRMS(
            403,
            "Only those who took part in the session confirm or dispute it.",
            "Занятие подтверждают или оспаривают только те, кто в нём участвовал."),
    A_LOGGED_SESSION_IS_CONFIRMED_OR_DISPUTED(
            409,
            "The session is {0}: only a logged one that you have not confirmed yet is confirmed or disputed.",
            "Занятие в состоянии {0}: подтверждают или оспаривают только записанное и ещё не подтверждённое вами."),
    THE_SESSIONS_MAKE_AN_HOUR(
            409,
            "The confirmed sessions of nobody who learns here make a whole hour yet: log them, and have them confirmed.",
            "Подтверждённых занятий ни у кого из учащихся пока не набралось на целый час: запишите их и дождитесь подтверждения."),
    THE_LEARNERS_SAY_WHAT_THEY_LEARNT(
            409,
            "First those who learn write down what they learnt; still missing: {0}.",
            "Сначала учащиеся записывают, чему научились; ещё не записали: {0}."),
    ANOTHER_PARTY_CONFIRMS_THE_COMPLETION(
            409,
            "You have proposed to complete it already; another of its people confirms that.",
            "Вы уже предложили завершить; подтвердит это другой участник.");

    private final int status;
    private final Sentence sentence;

    MentorshipRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
