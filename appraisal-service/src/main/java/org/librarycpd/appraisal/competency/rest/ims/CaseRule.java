package org.librarycpd.appraisal.competency.rest.ims;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

enum CaseRule implements Rule {
    THE_PACKAGE_IS_CASE(
            "This is not a CASE 1.0 package that can be taken over; see violations.",
            "Это не пакет CASE 1.0, который можно принять; см. violations.");

    private final Sentence sentence;

    CaseRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }

    @Override
    public int status() {
        return 400;
    }
}
