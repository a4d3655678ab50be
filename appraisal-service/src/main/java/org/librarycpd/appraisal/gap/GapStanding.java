package org.librarycpd.appraisal.gap;

/** What someone is to a gap. Its levels and its history are for the person, the appraiser and the overseer. */
public enum GapStanding {
    PERSON,
    APPRAISER,
    OVERSEER,
    HEAD_FURTHER_UP;

    public boolean seesAll() {
        return this != HEAD_FURTHER_UP;
    }

    public boolean decides() {
        return this == APPRAISER;
    }
}
