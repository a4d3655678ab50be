package org.librarycpd.appraisal.needs;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface LearningNeedsSurveys {

    void add(LearningNeedsSurvey survey);

    LearningNeedsSurvey require(UUID id);

    /** So that it is not closed before my answer is in. */
    LearningNeedsSurvey requireToAnswer(UUID id);

    /** So that no answer comes in while it is counted. */
    LearningNeedsSurvey requireToClose(UUID id);

    List<LearningNeedsSurvey> list(SurveyStatus status, boolean withDrafts, PageRequest page);

    /** Those open today that ask somebody who works there. */
    List<LearningNeedsSurvey> openFor(Workplace workplace, LocalDate day, PageRequest page);

    /** Open ones whose last day has passed. */
    List<UUID> overdue(LocalDate day);

    /** The libraries that have any such. */
    List<String> librariesWithOverdue(LocalDate day);
}
