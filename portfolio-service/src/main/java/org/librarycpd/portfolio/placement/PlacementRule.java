package org.librarycpd.portfolio.placement;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum PlacementRule implements Rule {
    AN_OPEN_OFFER_IS_APPLIED_FOR(
            409,
            "This offer is no longer open: applications were taken until {0}. Look for another one.",
            "Предложение уже закрыто: заявки принимали до {0}. Поищите другое."),
    A_PLACEMENT_IS_IN_ANOTHER_LIBRARY(
            409,
            "This is your own library''s offer: agree with your head on work there, or apply elsewhere.",
            "Это предложение вашей же библиотеки: договоритесь с руководителем или подайте заявку в другую."),
    A_STUDENT_INTERNSHIP_IS_FOR_STUDENTS(
            409,
            "This internship is for students: look for an internship or an exchange.",
            "Эта практика для студентов: поищите стажировку или обмен."),
    STUDENTS_TAKE_STUDENT_INTERNSHIPS(
            409,
            "This offer is for library staff: look for a student internship.",
            "Это предложение для сотрудников библиотек: поищите студенческую практику."),
    ONE_APPLICATION_AT_A_TIME(
            409,
            "You have an open application or placement for this offer already.",
            "По этому предложению у вас уже есть открытая заявка или стажировка."),
    THE_HOST_LEARNS_THE_NAME(
            422,
            "The host library needs to know who comes: agree to be named to it.",
            "Принимающей библиотеке нужно знать, кто приедет: согласитесь назвать ей своё имя."),
    A_STUDENT_GIVES_A_NAME(
            422,
            "Give the name under which the library will know you.",
            "Укажите имя, под которым вас будет знать библиотека."),
    A_PLACEMENT_SERVES_OPEN_GAPS(
            409,
            "This competency gap is closed or waived: leave it out.",
            "Этот пробел закрыт или снят: не указывайте его."),
    THE_APPROVER_CONSENTS(
            403,
            "Only the head above the intern, or who acts for the head, decides on this.",
            "Решение принимает только руководитель стажёра или тот, кто его замещает."),
    THE_INTERN_ACTS(403, "Only the intern does this.", "Это делает только сам стажёр."),
    THE_HOST_DECIDES(
            403,
            "Only the host library''s overseer or a head of department decides on applications.",
            "Заявки рассматривает только ответственный за развитие или руководитель отдела принимающей библиотеки."),
    THE_SUPERVISOR_LEADS(
            403,
            "Only the intern''s supervisor or the overseer of the host library does this.",
            "Это делает только куратор стажёра или ответственный за развитие принимающей библиотеки."),
    EITHER_SIDE_MAY_BREAK_OFF(
            403,
            "Only the intern, the intern''s head, the supervisor or the overseer breaks a placement off.",
            "Прервать стажировку может только сам стажёр, его руководитель, куратор или ответственный за развитие."),
    AN_OFFERED_PLACEMENT_IS_TAKEN_UP(
            409,
            "The placement is {0}: only an offered one is applied for.",
            "Стажировка в состоянии {0}: подать заявку можно только на предложенную."),
    CONSENT_IS_DECIDED_ONCE(
            409,
            "The placement is {0} and consent has been decided on or is not asked for.",
            "Стажировка в состоянии {0}: согласие уже рассмотрено или не запрашивается."),
    AN_APPLICATION_IS_DECIDED_ONCE(
            409,
            "The placement is {0}: only an application that waits is accepted or declined.",
            "Стажировка в состоянии {0}: принять или отклонить можно только ожидающую заявку."),
    NO_MORE_THAN_THE_PLACES(
            409,
            "All {0} places are taken: decline the application, or wait until somebody steps back.",
            "Все места ({0}) заняты: отклоните заявку или подождите, пока кто-нибудь откажется."),
    A_SUPERVISOR_WORKS_HERE(
            422,
            "The supervisor is not employed in your library today: name somebody who is.",
            "Куратор сегодня не работает в вашей библиотеке: назовите того, кто работает."),
    AN_ACCEPTED_PLACEMENT_STARTS(
            409,
            "The placement is {0}: only an accepted one starts.",
            "Стажировка в состоянии {0}: начать можно только принятую."),
    AN_ACTIVE_PLACEMENT_IS_COMPLETED(
            409,
            "The placement is {0}: only one that has started is completed.",
            "Стажировка в состоянии {0}: завершить можно только начатую."),
    A_PLACEMENT_IS_LEFT_BEFORE_IT_STARTS(
            409,
            "The placement is {0}: one steps back before it starts; later it is broken off with a reason.",
            "Стажировка в состоянии {0}: отказаться можно до начала, позже её прерывают с указанием причины."),
    A_PLACEMENT_AT_WORK_IS_BROKEN_OFF(
            409,
            "The placement is {0}: only one at work is broken off (by the host also once it is accepted).",
            "Стажировка в состоянии {0}: прервать можно только идущую (принимающая сторона — и принятую)."),
    A_REPORT_FOLLOWS_THE_START(
            409,
            "The placement is {0}: what was learnt is told once it has started.",
            "Стажировка в состоянии {0}: рассказать, чему научились, можно после её начала."),
    A_PLACEMENT_OF_ONES_OWN(
            409,
            "This placement is not yours or has ended: name one of your own that is still to come.",
            "Это не ваша стажировка, или она закончилась: укажите свою, которая ещё впереди.");

    private final int status;
    private final Sentence sentence;

    PlacementRule(int status, String en, String ru) {
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
