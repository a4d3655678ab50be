package org.librarycpd.notebook.note;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

public enum NoteRule implements Rule {
    AN_EMPTY_NOTE_STAYS_OPEN(
            "An empty note stays open: add a line first.", "Пустую заметку не закрыть: добавьте строку."),
    A_CLOSED_NOTE_STAYS_AS_IT_IS("The note is closed.", "Заметка закрыта.");

    private final Sentence sentence;

    NoteRule(String en, String ru) {
        sentence = new Sentence(en, ru);
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
