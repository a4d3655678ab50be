package org.librarycpd.appraisal.staff;

/** What an expert from outside is asked to look at. */
public enum ExpertSubject {
    QUESTIONNAIRE,
    APPRAISAL,
    CONTEST
}
