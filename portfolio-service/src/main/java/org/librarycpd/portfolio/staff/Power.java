package org.librarycpd.portfolio.staff;

/** What the holder of an office does, and may pass on to somebody else for a while. */
public enum Power {
    DECIDE_PLANS,
    VERIFY_ENTRIES,
    APPRAISE,
    ASSIGN_WORK,
    OVERSEE,
    HANDLE_NOTICES
}
