package org.librarycpd.deploy.story.year;

import org.librarycpd.deploy.story.Stage;
import org.librarycpd.deploy.story.cast.Cast;

/** What has come of the year so far. */
final class Year extends Cast {

    String digitalSources;
    String localHistory;
    String selfAssessment;
    String appraisal;
    String gap;
    String gapNumber;
    String freeProgramme;
    String paidProgramme;
    String run;
    String plan;
    String planItem;
    String enrolment;
    String code;
    String attestation;
    String entry;
    String notice;

    Year(Stage stage) {
        super(stage);
    }
}
