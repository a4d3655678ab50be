package org.librarycpd.appraisal.questionnaire;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum ProposalRule implements Rule {
    A_SCALE_HAS_TWO_TO_SEVEN_DESCRIBED_POINTS(
            422,
            "A scale has from two to seven points and says what each one means; here there are {0}.",
            "В шкале от двух до семи делений, и смысл каждого описан; здесь делений: {0}."),
    ONLY_A_SCALE_HAS_POINTS(
            422,
            "Only a scale has points: leave them out or make the question a scale.",
            "Деления бывают только у шкалы: уберите их или сделайте вопрос шкалой."),
    A_CHANGE_NAMES_ITS_QUESTION(
            422,
            "To change or remove a question, name it; a new question names none.",
            "Чтобы изменить или убрать вопрос, укажите его; для нового вопроса указывать ничего не нужно."),
    A_PROPOSAL_SAYS_WHAT_TO_ASK(
            422,
            "Say what should be asked; only the removal of a question needs no wording.",
            "Напишите, что следует спрашивать; формулировка не нужна, только если вопрос убирают."),
    THE_QUESTION_STANDS_IN_THE_LIST(
            409,
            "That question is not, or no longer, in the questionnaire.",
            "Такого вопроса в анкете нет или уже нет."),
    AUTHORS_CHANGE_THEIR_OWN(
            403,
            "Only the author changes or withdraws a proposal; you may comment on it.",
            "Изменить или отозвать предложение может только его автор; вы можете его прокомментировать."),
    A_PROPOSAL_IS_DECIDED_ONCE(
            409,
            "The fate of this proposal is settled: {0}. You are welcome to make a new one.",
            "Судьба этого предложения уже решена: {0}. Вы можете внести новое."),
    WHAT_TOOK_OTHERS_IN_STAYS(
            409,
            "Other proposals were merged into this one, so it cannot be withdrawn any more.",
            "В это предложение влились другие, поэтому отозвать его уже нельзя."),
    A_PROPOSAL_MERGES_INTO_ANOTHER_THAT_STANDS(
            409,
            "Name another proposal of this questionnaire that is open or accepted and asks something.",
            "Укажите другое предложение этой анкеты: открытое или принятое, в котором есть вопрос."),
    COMMENTS_ARE_WELCOME_WHILE_IT_IS_WRITTEN(
            409,
            "Comments are welcome while the questionnaire is being written or reviewed; that time is over.",
            "Комментировать можно, пока анкету составляют или рецензируют; это время прошло.");

    private final int status;
    private final Sentence sentence;

    ProposalRule(int status, String en, String ru) {
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
