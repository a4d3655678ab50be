package org.librarycpd.portfolio.staff;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

/** How an account finds its member of staff. */
public enum BindingRule implements Rule {
    A_CODE_IS_FOR_WHO_HAS_NO_ACCOUNT_YET(
            409,
            "This member of staff is bound to an account already: unbind it first.",
            "Этот сотрудник уже привязан к учётной записи: сначала отвяжите её."),
    THE_CODE_IS_RIGHT(
            409,
            "This code does not fit: it is mistyped, used, out of date or replaced. Check it, or ask your HR officer for a new one.",
            "Код не подходит: он введён с ошибкой, уже использован, просрочен или заменён. Проверьте его или попросите в отделе кадров новый."),
    AN_ACCOUNT_BINDS_ONE_MEMBER(
            409,
            "Your account is bound to a member of staff of this library already.",
            "Ваша учётная запись уже привязана к сотруднику этой библиотеки."),
    ONLY_WHAT_IS_BOUND_IS_UNBOUND(
            409, "No account is bound to this member of staff.", "К этому сотруднику не привязана учётная запись.");

    private final int status;
    private final Sentence sentence;

    BindingRule(int status, String en, String ru) {
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
