package org.librarycpd.appraisal.contest;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum ContestRule implements Rule {
    ONLY_THE_REGISTRAR_ANNOUNCES_FOR_ALL(
            403,
            "A contest for all libraries is announced by the association''s registrar; announce one for your library instead.",
            "Конкурс для всех библиотек объявляет регистратор ассоциации; вы можете объявить конкурс своей библиотеки."),
    ONLY_THE_ORGANISER_WHO_DOES_NOT_JUDGE(
            403,
            "Only the organiser of the contest may do this, and only one who does not sit on its jury.",
            "Это доступно только организатору конкурса, который не входит в его жюри."),
    ONLY_THE_JURY_JUDGES(
            403, "Only the jury of this contest judges its entries.", "Работы конкурса оценивает только его жюри."),
    ONLY_ORGANISER_AND_JURY_SEE_THE_MARKS(
            403,
            "The marks are seen by the organiser and the jury; the results stand under /results.",
            "Оценки видят организатор и жюри; итоги доступны в разделе /results."),
    AUTHORS_DO_NOT_AWARD(
            403,
            "Who has entered a contest does not award it: ask another organiser.",
            "Участник конкурса не присуждает в нём награды: попросите другого организатора."),
    AUTHORS_WITHDRAW(403, "An entry is withdrawn by one of its authors.", "Работу отзывает один из её авторов."),
    ENTRIES_CLOSE_AFTER_THEY_OPEN(
            422,
            "Entries cannot close before they open: move one of the dates.",
            "Приём работ не может закончиться раньше, чем начнётся: измените одну из дат."),
    ONE_REWARD_GOES_WITH_A_PLACE(
            422,
            "Place {0} has two rewards: name one for each place.",
            "Для места {0} указаны две награды: назовите по одной на каждое место."),
    ONLY_AN_ANNOUNCED_CONTEST_IS_REVISED(
            409,
            "A contest is revised until it opens; this one is {0}. You can cancel it and announce another.",
            "Изменить конкурс можно только до открытия; сейчас его состояние: {0}. Его можно отменить и объявить новый."),
    THE_JURY_IS_CALLED_UNTIL_JUDGING_IS_CLOSED(
            409, "The jury of this contest has done its work.", "Жюри этого конкурса уже завершило работу."),
    A_JUROR_IS_APPOINTED_ONCE(409, "This person sits on the jury already.", "Этот человек уже входит в жюри."),
    ORGANISERS_DO_NOT_JUDGE(
            409,
            "Who announced the contest sees the authors, so cannot judge: appoint somebody else.",
            "Объявивший конкурс знает авторов и потому не может судить: назначьте другого человека."),
    AUTHORS_DO_NOT_JUDGE(
            409,
            "An author of an entry cannot sit on the jury: appoint somebody else.",
            "Автор работы не может входить в жюри: назначьте другого человека."),
    AN_ANNOUNCED_CONTEST_OPENS(
            409,
            "Only an announced contest opens; this one is {0}.",
            "Открыть можно только объявленный конкурс; сейчас его состояние: {0}."),
    IT_OPENS_ON_ITS_DAY(
            409,
            "Entries are taken from {0} on: open the contest then, or revise the date.",
            "Работы принимаются с {0}: откройте конкурс в этот день или измените дату."),
    ENTRIES_ARE_TAKEN_WHILE_IT_IS_OPEN(
            409,
            "The contest takes no entries now; it is {0} and entries close on {1}.",
            "Сейчас конкурс не принимает работы; его состояние: {0}, приём до {1}."),
    AN_AUTHOR_ENTERS(
            422,
            "Name yourself among the authors: one enters with one''s own work.",
            "Укажите себя среди авторов: на конкурс подают собственную работу."),
    AN_AUTHOR_IS_NAMED_ONCE(422, "An author is named twice.", "Автор назван дважды."),
    JURORS_AND_ORGANISERS_DO_NOT_ENTER(
            409,
            "Somebody among the authors judges or organises this contest, so cannot enter it.",
            "Среди авторов есть член жюри или организатор конкурса; участвовать им нельзя."),
    JUDGING_FOLLOWS_THE_LAST_DAY_FOR_ENTRIES(
            409,
            "An open contest is judged from its last day for entries, {1}, on; now it is {0}.",
            "Судейство начинается у открытого конкурса не раньше последнего дня приёма работ, {1}; сейчас его состояние: {0}."),
    JUDGING_NEEDS_ENTRIES(409, "Nobody has entered: cancel the contest.", "Работ нет: отмените конкурс."),
    TWO_JURORS_OR_MORE(
            409,
            "The jury needs two people or more: appoint them.",
            "В жюри нужны хотя бы два человека: назначьте их."),
    ENTRIES_ARE_JUDGED_UNTIL_JUDGING_IS_CLOSED(
            409,
            "Entries are judged between the last day for entries and the close of judging.",
            "Работы оценивают после окончания приёма и до закрытия судейства."),
    CONFLICTS_ARE_DECLARED_FIRST(
            409,
            "Say first whether you have a conflict of interest with this entry.",
            "Сначала сообщите, есть ли у вас конфликт интересов по этой работе."),
    A_DECLARED_CONFLICT_STANDS(
            409,
            "You have declared a conflict with this entry; it stands, others mark the entry.",
            "Вы сообщили о конфликте интересов по этой работе; это остаётся в силе, работу оценят другие."),
    EVERY_CRITERION_IS_MARKED_ONCE(
            422, "Give points once for every criterion.", "Поставьте баллы по каждому критерию, по одному разу."),
    POINTS_STAY_WITHIN_THE_CRITERION(
            422, "By this criterion 0 to {0} points are given.", "По этому критерию ставят от 0 до {0} баллов."),
    TWO_COMPLETE_MARKINGS_FOR_EVERY_ENTRY(
            409,
            "Every entry needs the marks of two jurors or more; still lacking: {0}. Remind the jury or appoint another juror.",
            "Каждой работе нужны оценки хотя бы двух членов жюри; ещё не хватает у работ: {0}. Напомните жюри или назначьте ещё одного члена."),
    JUDGING_IS_CLOSED_BEFORE_RESULTS(
            409, "The results stand once the judging is closed.", "Итоги появятся, когда судейство будет закрыто."),
    AWARDS_FOLLOW_THE_CLOSE_OF_JUDGING(
            409,
            "Awards are given when the judging is closed, and once; the contest is {0}.",
            "Награды присуждают после закрытия судейства и один раз; состояние конкурса: {0}."),
    ONLY_ENTRIES_OF_THIS_CONTEST_WIN(
            422,
            "Each award names one marked entry of this contest, once.",
            "Каждая награда называет одну оценённую работу этого конкурса, один раз."),
    A_PLACE_HAS_A_REWARD(422, "No reward was announced for place {0}.", "Для места {0} награда не объявлена."),
    A_DEVIATION_HAS_A_REASON(
            409,
            "These places do not follow the marks: give the reason, everybody will read it.",
            "Места не следуют из оценок: укажите причину, её прочтут все."),
    ONLY_A_WON_REWARD_IS_ISSUED(
            409,
            "This entry has no reward that is still to be issued.",
            "У этой работы нет награды, которую ещё нужно выдать."),
    AN_ENTRY_IS_WITHDRAWN_BEFORE_JUDGING_CLOSES(
            409,
            "An entry is withdrawn before the judging is closed; this one is {0}.",
            "Работу отзывают до закрытия судейства; сейчас её состояние: {0}."),
    ONLY_A_STANDING_ENTRY_WINS(
            409, "This entry cannot win; it is {0}.", "Эта работа не может победить; её состояние: {0}."),
    A_CONTEST_IS_CANCELLED_BEFORE_ITS_AWARD(
            409, "The contest is over; it is {0}.", "Конкурс завершён; его состояние: {0}.");

    private final int status;
    private final Sentence sentence;

    ContestRule(int status, String en, String ru) {
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
