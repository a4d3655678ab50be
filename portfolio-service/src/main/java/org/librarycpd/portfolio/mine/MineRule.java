package org.librarycpd.portfolio.mine;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum MineRule implements Rule {
    AN_ERASURE_IS_CONFIRMED(
            422,
            "What is erased does not come back: download your data first, then confirm with the words \"{0}\".",
            "Удалённое не вернуть: сначала скачайте свои данные, затем подтвердите словами «{0}»."),
    THE_OVERSEER_SEES_ALL_PORTFOLIOS(
            403,
            "Only the development overseer sees all portfolios; ask for one by the person''s id.",
            "Все портфолио видит только ответственный за развитие; запросите одно — по номеру человека.");

    private final int status;
    private final Sentence sentence;

    MineRule(int status, String en, String ru) {
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
