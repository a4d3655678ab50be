package org.librarycpd.portfolio.notice;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum NoticeRule implements Rule {
    AN_HR_OFFICER_HANDLES_NOTICES(
            403,
            "Only an HR officer of this library, or who stands in for one, handles notices.",
            "Уведомления обрабатывает только сотрудник отдела кадров этой библиотеки или тот, кто его замещает."),
    A_NOTICE_IS_ACKNOWLEDGED_ONCE(
            409,
            "The notice is {0}: only a delivered notice is acknowledged, and once.",
            "Уведомление в состоянии {0}: принимают только доставленное, и один раз."),
    AN_ACKNOWLEDGED_NOTICE_IS_RECORDED(
            409,
            "The notice is {0}: only an acknowledged notice is recorded, and once.",
            "Уведомление в состоянии {0}: в учёт вносят только принятое, и один раз."),
    A_NOTICE_IS_QUERIED_BEFORE_IT_IS_RECORDED(
            409,
            "The notice is {0}: a question is asked after its delivery and before it is recorded, one at a time.",
            "Уведомление в состоянии {0}: вопрос задают после доставки и до внесения в учёт, по одному за раз."),
    A_QUERIED_NOTICE_IS_ANSWERED(
            409,
            "The notice is {0}: no question of the HR department is open.",
            "Уведомление в состоянии {0}: открытого вопроса отдела кадров нет."),
    WHO_DECIDED_ANSWERS(
            403,
            "The question is answered by those who decided the matter or stand above the employee.",
            "На вопрос отвечают те, кто принимал решение, или руководители работника.");

    private final int status;
    private final Sentence sentence;

    NoticeRule(int status, String en, String ru) {
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
