package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.OpinionRule.OPINIONS_ARE_SEEN_ONCE_BOTH_SIDES_HAVE_SUBMITTED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Opinions are read together, once nothing can change in them any more. */
@ApplicationScoped
public class ReadOpinions {

    private final Appraisals appraisals;
    private final Opinions opinions;
    private final AppraisalPolicy policy;

    ReadOpinions(Appraisals appraisals, Opinions opinions, AppraisalPolicy policy) {
        this.appraisals = appraisals;
        this.opinions = opinions;
        this.policy = policy;
    }

    /** @param namesExperts whether the reader may know who the experts are */
    public record Reading(Appraisal appraisal, PooledOpinions opinions, boolean namesExperts) {}

    public Reading about(UUID appraisalId, UUID reader) {
        var appraisal = appraisals.require(appraisalId);
        var standing = policy.requireStanding(appraisal, reader);
        var areIn = appraisal.status().hasBothSides();
        OPINIONS_ARE_SEEN_ONCE_BOTH_SIDES_HAVE_SUBMITTED.require(areIn && standing.seesAll(appraisal));
        var all = appraisal.hasAskedForOpinions() ? opinions.about(appraisalId) : List.<Opinion>of();
        return new Reading(appraisal, PooledOpinions.of(all), standing != AppraisalStanding.PERSON);
    }
}
