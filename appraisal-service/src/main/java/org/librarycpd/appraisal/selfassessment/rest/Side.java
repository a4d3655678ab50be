package org.librarycpd.appraisal.selfassessment.rest;

/** Whose list is asked for: what I wrote of myself, or what was handed to me as an appraiser. */
public enum Side {
    MINE,
    APPRAISER
}
