package org.librarycpd.appraisal.appraisal;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum AppraisalRule implements Rule {
    ONLY_THE_APPRAISER_APPRAISES(
            403,
            "Only the head of the nearest department above a person appraises that person.",
            "Сотрудника оценивает только руководитель ближайшего к нему отдела."),
    NOBODY_APPRAISES_HIMSELF(403, "Nobody appraises himself.", "Никто не оценивает сам себя."),
    A_SELF_ASSESSMENT_IS_AWAITED_ONCE(
            409,
            "This appraisal does not wait for a self-assessment any more.",
            "Эта оценка больше не ждёт самооценки."),
    THE_SELF_ASSESSMENT_COMES_FIRST(
            409,
            "The person has not submitted the self-assessment yet: wait for it, or begin without it once its last day ({0}) is over.",
            "Сотрудник ещё не сдал самооценку: дождитесь её или начните без неё, когда пройдёт последний день срока ({0})."),
    AN_ASSESSMENT_CHANGES_UNTIL_IT_IS_SUBMITTED(
            409,
            "Your assessment is submitted and stays as it is; agree the levels with the person now.",
            "Ваша оценка сдана и больше не меняется; теперь согласуйте уровни с сотрудником."),
    COLLEAGUES_ANSWER_FIRST(
            409,
            "{0} colleagues have answered and at least {1} are needed: invite more of them, or submit once the last day ({2}) is over.",
            "Коллег ответило: {0}, нужно не менее {1}: пригласите ещё или сдайте оценку, когда пройдёт последний день срока ({2})."),
    AN_EXPERT_ANSWERS_FIRST(
            409,
            "No expert has answered yet: wait, or submit once the last day ({0}) is over.",
            "Эксперт ещё не ответил: подождите или сдайте оценку, когда пройдёт последний день срока ({0})."),
    LEVELS_ARE_AGREED_ONCE_BOTH_SIDES_HAVE_SUBMITTED(
            409,
            "Levels are agreed once, after both sides have submitted their assessments.",
            "Уровни согласуют один раз, после того как обе стороны сдали свои оценки."),
    AN_INTERVIEW_FOLLOWS_BOTH_ASSESSMENTS(
            409,
            "An interview is arranged and minuted once both assessments are in, and not after its minutes are written.",
            "Собеседование назначают и протоколируют, когда сданы обе оценки, и не после подписания протокола."),
    AN_INTERVIEW_IS_ARRANGED_FIRST(
            409,
            "Arrange the interview first: a day, a place, and who takes part.",
            "Сначала назначьте собеседование: время, место и участников."),
    THE_INTERVIEW_IS_MINUTED_FIRST(
            409,
            "An appraisal of a cycle is confirmed after its interview: write the minutes first.",
            "Оценку в рамках цикла утверждают после собеседования: сначала составьте протокол."),
    ONLY_WHO_ARRANGES_INTERVIEWS(
            403,
            "An interview is arranged by the appraiser or the development overseer.",
            "Собеседование назначает оценивающий руководитель или куратор развития персонала."),
    ONLY_WHO_LEADS_THE_INTERVIEW_WRITES_ITS_MINUTES(
            403,
            "The minutes are written by the appraiser or by the chair of the panel.",
            "Протокол составляет оценивающий руководитель или председатель комиссии."),
    EACH_SITS_ON_THE_PANEL_ONCE(
            409, "Somebody is named on the panel twice.", "В составе комиссии кто-то назван дважды."),
    THE_PERSON_DOES_NOT_SIT_ON_THE_PANEL(
            409,
            "Nobody sits on the panel of the own interview: leave the person out.",
            "Никто не входит в комиссию на собственном собеседовании: уберите сотрудника из состава."),
    A_COMMISSION_HAS_AT_LEAST_THREE(
            409,
            "An attestation needs a commission of at least {0}; {1} are named.",
            "Аттестации нужна комиссия не менее чем из {0} человек; названо: {1}."),
    ONLY_AN_ATTESTATION_CARRIES_A_VERDICT(
            409,
            "This appraisal has no commission, so it carries no verdict.",
            "Эта оценка проходит без комиссии, заключение к ней не выносится."),
    A_VERDICT_FOLLOWS_THE_INTERVIEW(
            409,
            "The commission gives its verdict after the minutes are written and before the appraisal is confirmed.",
            "Комиссия выносит заключение после протокола собеседования и до утверждения оценки."),
    ONLY_THE_CHAIR_RECORDS_THE_VERDICT(
            403, "The verdict is recorded by the chair of the commission.", "Заключение вносит председатель комиссии."),
    MOST_OF_THE_COMMISSION_IS_PRESENT(
            409,
            "A verdict needs at least {0} of the {1} members present, and nobody else.",
            "Для заключения нужно присутствие не менее {0} из {1} членов комиссии, и только их."),
    CONDITIONS_ARE_SPELT_OUT(
            409,
            "A verdict with conditions says which and until when; the others have none.",
            "Заключение с условиями называет условия и срок; у других заключений их нет."),
    THE_COMMISSION_GIVES_ITS_VERDICT_FIRST(
            409,
            "An attestation is confirmed after the commission''s verdict.",
            "Аттестацию утверждают после заключения комиссии."),
    ONLY_THE_PERSON_ANSWERS(
            403,
            "Only the person who was appraised acknowledges the appraisal or objects to it.",
            "Ознакомиться с оценкой или возразить против неё может только сам оценённый сотрудник."),
    A_CONFIRMED_APPRAISAL_IS_ANSWERED_ONCE(
            409,
            "A confirmed appraisal is acknowledged or objected to, once.",
            "С утверждённой оценкой один раз соглашаются или возражают против неё."),
    AN_OBJECTION_COMES_IN_TIME(
            409,
            "The last day for an objection was {0}; speak to the development overseer.",
            "Последний день для возражения был {0}; обратитесь к куратору развития персонала."),
    AN_OBJECTION_IS_DECIDED_ONCE(
            409,
            "There is no objection here that waits for a decision.",
            "Здесь нет возражения, которое ждёт решения."),
    TWO_AT_LEAST_DECIDE(
            409,
            "Name at least {0} people to decide on the objection.",
            "Назовите не менее {0} человек, которые рассмотрят возражение."),
    DECIDERS_TOOK_NO_PART(
            409,
            "An objection is decided by people who took no part in the appraisal: name others.",
            "Возражение рассматривают те, кто не участвовал в оценке: назовите других."),
    ONLY_THE_DECIDERS_DECIDE(
            403,
            "Only those who were named to decide on the objection do so.",
            "Решение по возражению принимают только назначенные для этого лица."),
    LEVELS_CHANGE_WHERE_AN_OBJECTION_IS_UPHELD(
            409,
            "Agreed levels change only where the objection is upheld.",
            "Согласованные уровни меняются, только если возражение удовлетворено."),
    WHAT_IS_SETTLED_IS_CLOSED(
            409,
            "An appraisal is closed once it is acknowledged, an objection is resolved, or the time for objections ({0}) is over.",
            "Оценку закрывают после ознакомления, после решения по возражению или когда истёк срок для возражений ({0})."),
    ONLY_THE_APPRAISER_OR_THE_OVERSEER(
            403,
            "Only the appraiser or the development overseer may do this.",
            "Это может сделать только оценивающий руководитель или куратор развития персонала."),
    A_CONFIRMED_APPRAISAL_IS_NOT_CANCELLED(
            409,
            "Only an appraisal that is not confirmed yet is cancelled; the person may object to a confirmed one.",
            "Отменяют только ещё не утверждённую оценку; против утверждённой сотрудник может возразить."),
    THEY_WORK_HERE_TODAY(
            409,
            "{0} of those named do not work in this library today.",
            "Не работают сегодня в этой библиотеке, из названных: {0}.");

    private final int status;
    private final Sentence sentence;

    AppraisalRule(int status, String en, String ru) {
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
