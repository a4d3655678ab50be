package org.librarycpd.appraisal.contest;

/** What someone is to a contest. Who sits on the jury is that and nothing else, whatever other office they hold. */
public enum ContestStanding {
    ORGANISER,
    JUROR,
    READER
}
