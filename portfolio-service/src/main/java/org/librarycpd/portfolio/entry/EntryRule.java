package org.librarycpd.portfolio.entry;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum EntryRule implements Rule {
    A_VERIFIED_ENTRY_IS_SUPERSEDED_ONCE("The entry is superseded already.", "Запись уже утратила силу.");

    private final Sentence sentence;

    EntryRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
