package org.librarycpd.appraisal.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

public interface NeedsAnswers {

    Optional<NeedsAnswer> of(UUID personId, UUID surveyId);

    void add(NeedsAnswer answer);

    List<NeedsAnswer> to(UUID surveyId);

    long number(UUID surveyId);

    void forget(UUID surveyId);
}
