package org.librarycpd.appraisal.appraisal;

/** How somebody stands to an appraisal. Those who are asked for an opinion do not stand to it at all: they see their own. */
public enum AppraisalStanding {
    PERSON,
    APPRAISER,
    PANELIST,
    DECIDER,
    OVERSEER,
    AUDITOR;

    /** Whether levels, words and the objection are to be seen; otherwise status and dates only. */
    public boolean seesAll(Appraisal appraisal) {
        return switch (this) {
            case APPRAISER, PANELIST, DECIDER -> true;
            case PERSON, OVERSEER -> appraisal.isConfirmed();
            case AUDITOR -> false;
        };
    }
}
