package org.librarycpd.appraisal.appraisal.rest;

/** Whose list is asked for: what is confirmed about me, or what I write as an appraiser. */
public enum Side {
    MINE,
    APPRAISER
}
