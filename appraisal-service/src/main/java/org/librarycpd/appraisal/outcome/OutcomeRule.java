package org.librarycpd.appraisal.outcome;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum OutcomeRule implements Rule {
    THE_HEAD_OR_THE_PANEL_PROPOSES(
            403,
            "Outcomes are proposed by the head of the nearest department above the person or by the interview panel.",
            "Решения по итогам оценки предлагает руководитель ближайшего вышестоящего отдела или участник комиссии."),
    ONLY_THE_PROPOSER_DOES_THIS(
            403,
            "Only who proposed this outcome may do this; others may ask that person to.",
            "Это доступно только тому, кто предложил решение; обратитесь к нему."),
    AN_HR_OFFICER_DECIDES(
            403,
            "Only an HR officer of this library decides on outcomes.",
            "Решения утверждает или отклоняет только сотрудник отдела кадров этой библиотеки."),
    THE_PROPOSER_NEVER_APPROVES(
            403,
            "Whoever proposed an outcome does not decide on it; leave it to another HR officer, or withdraw it.",
            "Кто предложил решение, тот его не утверждает и не отклоняет; передайте его другому сотруднику отдела"
                    + " кадров или отзовите."),
    NOBODY_DECIDES_ABOUT_HIMSELF(
            403,
            "Nobody decides on an outcome about himself; leave it to another HR officer.",
            "Никто не принимает решение о себе самом; передайте его другому сотруднику отдела кадров."),
    ONLY_THE_EMPLOYEE_EXPLAINS(
            403,
            "Only the employee whom it concerns gives the explanation.",
            "Объяснение даёт только сам работник, которого это касается."),
    OUTCOMES_FOLLOW_THE_INTERVIEW(
            409,
            "The appraisal is {0}: outcomes are proposed from the interview on, until it is closed.",
            "Оценка в состоянии {0}: решения предлагают, начиная с собеседования и до закрытия оценки."),
    A_REPRIMAND_OR_A_REFUSAL_CITES_ITS_GROUND(
            409,
            "A reprimand and a refused promotion cite at least one rating they rest on: name it in competencyIds.",
            "Взыскание и отказ в повышении должны опираться хотя бы на один результат оценки: укажите его в"
                    + " competencyIds."),
    A_NEED_CITES_ITS_GAP(
            409,
            "A development need and a plan item cite at least one competency that falls short: name it in competencyIds.",
            "Потребность в развитии и пункт плана опираются хотя бы на одну недостающую компетенцию: укажите её в"
                    + " competencyIds."),
    GROUNDS_ARE_RATINGS_OF_THE_APPRAISAL(
            409,
            "This competency was not rated in the appraisal; cite one that was.",
            "Эта компетенция в данной оценке не оценивалась; укажите одну из оценённых."),
    A_NEED_RESTS_ON_A_GAP(
            409,
            "None of the cited competencies was agreed below the required level; withdraw this outcome or propose another.",
            "Ни по одной из указанных компетенций согласованный уровень не ниже требуемого; отзовите это решение или"
                    + " предложите другое."),
    AN_AMOUNT_GOES_WITH_PAY(
            409,
            "Only a decision about pay names an amount; leave it out here.",
            "Сумму указывают только в решении об оплате; здесь её следует убрать."),
    A_PROPOSED_OUTCOME_IS_DECIDED(
            409,
            "The outcome is {0}: only a proposed outcome is decided on, and once.",
            "Решение в состоянии {0}: утверждают или отклоняют только предложенное, и один раз."),
    AN_OUTCOME_IS_WITHDRAWN_BEFORE_THE_DECISION(
            409,
            "The outcome is {0}: it is withdrawn only before the decision.",
            "Решение в состоянии {0}: отозвать его можно только до утверждения или отклонения."),
    AN_OUTCOME_IS_APPROVED_AFTER_THE_CONFIRMATION(
            409,
            "The appraisal is {0}: its outcomes are approved once it is confirmed.",
            "Оценка в состоянии {0}: решения по её итогам утверждают после её подтверждения."),
    AN_OBJECTION_IS_SETTLED_FIRST(
            409,
            "The person objects to the appraisal: its outcomes wait until the objection is resolved.",
            "Работник возражает против оценки: решения по её итогам ждут рассмотрения возражения."),
    CHANGED_GROUNDS_ARE_REAFFIRMED_FIRST(
            409,
            "Cited ratings have changed since: the proposer reaffirms the outcome or withdraws it first.",
            "Оценки, на которые опирается решение, с тех пор изменились: сначала тот, кто его предложил, подтверждает"
                    + " или отзывает его."),
    CHANGED_GROUNDS_ARE_REAFFIRMED(
            409,
            "The cited ratings stand as they were: there is nothing to reaffirm.",
            "Оценки, на которые опирается решение, не менялись: подтверждать нечего."),
    A_REPRIMAND_WAITS_FOR_THE_EXPLANATION(
            409,
            "A reprimand waits for the employee''s written explanation, or for the record that it was not given.",
            "До взыскания нужно получить письменное объяснение работника или составить акт о том, что оно не дано."),
    AN_EXPLANATION_IS_GIVEN_WHERE_IT_IS_ASKED(
            409,
            "An explanation is given once, where it was asked for, and before the decision.",
            "Объяснение дают один раз, там, где его запросили, и до принятия решения."),
    SILENCE_IS_RECORDED_AFTER_TWO_WORKING_DAYS(
            409,
            "The employee has until {0} inclusive to explain; record the silence after that day.",
            "Работник может дать объяснение по {0} включительно; акт составляют после этого дня."),
    TWO_WITNESSES_TOOK_NO_PART(
            409,
            "Name at least two different witnesses other than the proposer and the employee.",
            "Назовите не менее двух разных свидетелей, кроме предложившего решение и самого работника."),
    GROUNDS_ARE_READ_AFTER_THE_CONFIRMATION(
            409,
            "The appraisal is {0}: its cited ratings are shown once it is confirmed.",
            "Оценка в состоянии {0}: её результаты показывают после подтверждения."),
    AN_APPROVED_OUTCOME_IS_EXECUTED(
            409,
            "The outcome is {0}: only an approved outcome is executed.",
            "Решение в состоянии {0}: исполняют только утверждённое.");

    private final int status;
    private final Sentence sentence;

    OutcomeRule(int status, String en, String ru) {
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
