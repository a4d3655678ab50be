package org.librarycpd.portfolio.entry;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum EntryRule implements Rule {
    ONLY_THE_OWNER_WRITES_THE_ENTRY(
            403,
            "Only the person whose portfolio it is writes and submits an entry.",
            "Запись пишет и подаёт только тот, чьё это портфолио."),
    THE_HEAD_OR_THE_OVERSEER_VERIFIES(
            403,
            "The head of the nearest department above the owner or the development overseer verifies an entry, never its"
                    + " owner.",
            "Запись подтверждает руководитель ближайшего вышестоящего отдела или куратор развития, но не её владелец."),
    AN_ENTRY_IS_WRITTEN_BEFORE_IT_IS_SUBMITTED(
            409,
            "The entry is {0}: it changes only as a draft or after a return. Withdraw a submitted one, write a successor"
                    + " of a verified one.",
            "Запись в состоянии {0}: её меняют только в черновике или после возврата. Поданную отзовите, вместо"
                    + " подтверждённой напишите новую редакцию."),
    A_DRAFT_OR_A_RETURNED_ENTRY_IS_SUBMITTED(
            409,
            "The entry is {0}: only a draft or a returned entry is submitted.",
            "Запись в состоянии {0}: подают только черновик или возвращённую запись."),
    SELF_STUDY_NAMES_ITS_SOURCE_AND_WHAT_WAS_LEARNT(
            409,
            "Before submitting self-directed study, say what you studied from (source) and what you learnt (learnt).",
            "Перед подачей самообразования укажите источник (source) и чему вы научились (learnt)."),
    A_SUBMITTED_ENTRY_IS_WITHDRAWN(
            409,
            "The entry is {0}: only a submitted entry is withdrawn.",
            "Запись в состоянии {0}: отозвать можно только поданную запись."),
    A_SUBMITTED_ENTRY_IS_DECIDED_ON(
            409,
            "The entry is {0}: only a submitted entry is verified or returned.",
            "Запись в состоянии {0}: подтверждают или возвращают только поданную запись."),
    ONLY_A_DRAFT_IS_DELETED(
            409,
            "The entry is {0}: only a draft is deleted. Withdraw a submitted entry first.",
            "Запись в состоянии {0}: удалить можно только черновик. Поданную запись сначала отзовите."),
    A_VERIFIED_ENTRY_IS_SUPERSEDED_ONCE(
            409,
            "The entry is {0}: only a verified entry is superseded.",
            "Запись в состоянии {0}: новой редакцией заменяют только подтверждённую запись."),
    AN_ENTRY_HAS_ONE_SUCCESSOR(
            409,
            "A successor of this entry is written already: go on with {0}.",
            "Новая редакция этой записи уже есть: продолжите запись {0}."),
    A_PROVIDER_CORRECTS_ITS_ATTESTATION(
            409,
            "The provider attested this entry: ask it to void the attestation and give a new one.",
            "Запись подтвердил организатор: попросите его отозвать подтверждение и выдать новое."),
    THE_LEARNING_IS_BEHIND(
            422,
            "The day {0} is still ahead: an entry is about what is done already.",
            "День {0} ещё не наступил: запись рассказывает о том, что уже сделано."),
    AN_EVIDENCED_GAP_IS_OPEN(
            409,
            "The gap {0} is closed or waived: take it out of the entry.",
            "Пробел {0} закрыт или снят: уберите его из записи."),
    AN_OWN_OPEN_ITEM_IS_FULFILLED(
            409,
            "Name an open item of your own approved plan that has neither a run nor a placement: those are completed by who"
                    + " held them.",
            "Укажите открытый пункт своего утверждённого плана без потока и без стажировки: их завершение подтверждает"
                    + " тот, кто их проводил."),
    AN_ENTRY_HAS_AT_MOST_20_PIECES_OF_EVIDENCE(
            409,
            "The entry has 20 pieces of evidence: remove one before adding another.",
            "У записи уже 20 подтверждений: удалите одно, прежде чем добавить другое.");

    private final int status;
    private final Sentence sentence;

    EntryRule(int status, String en, String ru) {
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
