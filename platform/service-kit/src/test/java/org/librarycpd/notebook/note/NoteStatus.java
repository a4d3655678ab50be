package org.librarycpd.notebook.note;

public enum NoteStatus {
    OPEN,
    CLOSED
}
