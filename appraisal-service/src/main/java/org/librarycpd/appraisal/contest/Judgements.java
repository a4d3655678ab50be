package org.librarycpd.appraisal.contest;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Judgements {

    void add(Judgement judgement);

    Optional<Judgement> of(UUID entryId, UUID jurorId);

    List<Judgement> all(UUID contestId);

    /** @param jurorId null for those of all jurors */
    List<Judgement> page(UUID contestId, UUID jurorId, PageRequest page);
}
