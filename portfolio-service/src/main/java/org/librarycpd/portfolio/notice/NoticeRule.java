package org.librarycpd.portfolio.notice;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum NoticeRule implements Rule {
    AN_HR_OFFICER_HANDLES_NOTICES(
            403,
            "Only an HR officer of this library acknowledges and records notices.",
            "Уведомления подтверждает и вносит в учёт только сотрудник отдела кадров этой библиотеки."),
    A_NOTICE_IS_ACKNOWLEDGED_ONCE(
            409,
            "The notice is {0}: it has been acknowledged already.",
            "Уведомление в состоянии {0}: оно уже принято."),
    AN_ACKNOWLEDGED_NOTICE_IS_RECORDED(
            409,
            "The notice is {0}: only an acknowledged notice is recorded, and once.",
            "Уведомление в состоянии {0}: в учёт вносят только принятое, и один раз.");

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
