package org.librarycpd.appraisal.cycle;

import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OUTCOME_DRAFT;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.SCHEDULED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;

/** What is due in a cycle by which day, and in which states of an appraisal it is still to be done. */
public enum Stage {
    SELF_ASSESSMENT(CycleDates::selfDueOn, AppraisalStatus.SELF_ASSESSMENT),
    ASSESSMENT(CycleDates::assessmentDueOn, AppraisalStatus.ASSESSMENT),
    INTERVIEW(CycleDates::interviewDueOn, AppraisalStatus.INTERVIEW),
    CONFIRMATION(CycleDates::closesOn, OUTCOME_DRAFT);

    private final Function<CycleDates, LocalDate> dueOn;
    private final Set<AppraisalStatus> stillToDo;

    Stage(Function<CycleDates, LocalDate> dueOn, AppraisalStatus last) {
        this.dueOn = dueOn;
        this.stillToDo = EnumSet.range(SCHEDULED, last);
    }

    public LocalDate dueOn(CycleDates dates) {
        return dueOn.apply(dates);
    }

    public Set<AppraisalStatus> stillToDo() {
        return stillToDo;
    }

    /** The first one that an appraisal in that state has still to do. */
    public static Optional<Stage> of(AppraisalStatus status) {
        return Stream.of(values())
                .filter(stage -> stage.stillToDo.contains(status))
                .findFirst();
    }
}
