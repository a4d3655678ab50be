package org.librarycpd.portfolio.transfer;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum TransferRule implements Rule {
    A_PORTFOLIO_COMES_FROM_ANOTHER_LIBRARY(
            422,
            "Name the library you worked in before, not this one.",
            "Назовите библиотеку, где вы работали раньше, а не эту."),
    THERE_IS_SOMETHING_TO_TAKE_ALONG(
            409,
            "There is nothing to bring: you have no verified entries there, or all of them are here already.",
            "Переносить нечего: там нет ваших подтверждённых записей, или все они уже здесь.");

    private final int status;
    private final Sentence sentence;

    TransferRule(int status, String en, String ru) {
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
