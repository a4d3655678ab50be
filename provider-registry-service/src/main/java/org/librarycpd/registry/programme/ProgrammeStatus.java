package org.librarycpd.registry.programme;

import static org.librarycpd.registry.programme.ProgrammeRule.A_PROGRAMME_GOES_FROM_DRAFT_TO_PUBLISHED_TO_RETIRED;

public enum ProgrammeStatus {
    DRAFT,
    PUBLISHED,
    RETIRED;

    ProgrammeStatus moveTo(ProgrammeStatus next) {
        A_PROGRAMME_GOES_FROM_DRAFT_TO_PUBLISHED_TO_RETIRED.require(next.ordinal() == ordinal() + 1, this, next);
        return next;
    }
}
