package org.librarycpd.appraisal.cycle;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum PolicyRule implements Rule {
    A_POLICY_CHANGES_WHILE_IT_IS_A_DRAFT(
            "This policy is no draft any more and stays as it is: draft a new version of it.",
            "Эта политика уже не черновик и не меняется: составьте её новую версию."),
    ONLY_A_DRAFT_COMES_INTO_FORCE(
            "Only a draft comes into force: draft a new version.",
            "Вступает в силу только черновик: составьте новую версию."),
    A_NEW_VERSION_FOLLOWS_A_POLICY_IN_FORCE(
            "A new version is drafted of a policy that is in force; this one is not.",
            "Новую версию составляют для действующей политики; эта не действует."),
    ONE_DRAFT_FOLLOWS_A_POLICY(
            "A new version of this policy is being drafted already: change that draft.",
            "Новая версия этой политики уже составляется: измените тот черновик."),
    ONLY_A_POLICY_IN_FORCE_IS_RETIRED(
            "Only a policy in force is retired; this one is not in force.",
            "Отменить можно только действующую политику; эта не действует."),
    AT_LEAST_THREE_COLLEAGUES_OR_NONE(
            "Colleagues answer together, so that nobody is recognised: ask at least three of them, or none.",
            "Коллеги отвечают вместе, чтобы никого нельзя было узнать: спросите не менее трёх или никого."),
    AN_ATTESTATION_HAS_A_COMMISSION(
            "An attestation ends with a commission''s verdict: provide for a commission.",
            "Аттестация завершается решением комиссии: предусмотрите комиссию."),
    PEOPLE_ARE_LEFT_OUT_ON_PURPOSE(
            "{0} is found by the service and is no reason to leave somebody out: choose another one.",
            "{0} определяет сама служба, и причиной исключения это не бывает: выберите другую."),
    ANOTHER_REASON_IS_SAID(
            "Say in the note for what other reason the person is left out.",
            "Напишите в примечании, по какой другой причине сотрудник не участвует."),
    A_PERSON_IS_LEFT_OUT_ONCE(
            "Person {0} is named more than once among those left out.",
            "Сотрудник {0} назван среди исключённых более одного раза.");

    private final Sentence sentence;

    PolicyRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
