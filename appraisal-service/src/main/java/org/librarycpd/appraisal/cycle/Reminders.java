package org.librarycpd.appraisal.cycle;

import java.time.LocalDate;
import java.util.List;

/** Which reminders were told: each step of each deadline once to each person. */
public interface Reminders {

    /** @return those that nobody has told before; they count as told from now on */
    List<AppraisalDeadlineNear> firstTime(List<AppraisalDeadlineNear> reminders, int step, LocalDate today);
}
