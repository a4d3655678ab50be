package org.librarycpd.appraisal.staff;

/** What the holder of an office may pass on; portfolio knows more of them, which mean nothing here. */
public enum Power {
    APPRAISE,
    OVERSEE,
    HANDLE_NOTICES
}
