package org.librarycpd.appraisal.cycle;

/** OPENING: the appraisals are being made. What a cycle made goes its own way when the cycle closes. */
public enum CycleStatus {
    SCHEDULED,
    OPENING,
    OPEN,
    CLOSED,
    CANCELLED
}
