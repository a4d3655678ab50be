package org.librarycpd.appraisal.competency;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

public interface CaseSources {

    void addAll(List<CaseSource> sources);

    /** By the ids of frameworks, without their groups and competencies. */
    Map<UUID, CaseSource> heads(Collection<UUID> frameworkIds);

    /** By the ids of a framework and its groups and competencies; empty where it was written here. */
    Map<UUID, CaseSource> of(UUID frameworkId);
}
