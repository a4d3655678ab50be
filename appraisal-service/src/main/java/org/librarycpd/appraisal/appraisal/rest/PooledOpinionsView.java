package org.librarycpd.appraisal.appraisal.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.AppraisalRating;
import org.librarycpd.appraisal.appraisal.Opinion;
import org.librarycpd.appraisal.appraisal.OpinionCount;
import org.librarycpd.appraisal.appraisal.PooledOpinions;
import org.librarycpd.appraisal.appraisal.ReadOpinions;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.competency.Competency;

/** @param experts in the order of asking; unnamed to the person */
public record PooledOpinionsView(ColleaguesView colleagues, List<ExpertView> experts) {

    /** @param competencies those that at least as many as {@code least} could judge */
    public record ColleaguesView(int asked, long given, int least, List<PoolView> competencies) {}

    /** @param mean to half a level */
    public record PoolView(Competency.Named competency, long count, double mean) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExpertView(UUID expertId, List<ExpertRatingView> ratings) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ExpertRatingView(Competency.Named competency, int level, String comment) {}

    static PooledOpinionsView of(ReadOpinions.Reading reading, Competencies competencies, Locale language) {
        var rated = reading.appraisal().ratings().stream()
                .map(AppraisalRating::competencyId)
                .toList();
        var named = competencies.byId(rated);
        var said = reading.opinions();
        return new PooledOpinionsView(
                colleagues(said, rated, named, language),
                said.experts().stream()
                        .map(o -> expert(o, reading.namesExperts(), named, language))
                        .toList());
    }

    private static ColleaguesView colleagues(
            PooledOpinions said, List<UUID> inOrder, Map<UUID, Competency> named, Locale language) {
        var pools = inOrder.stream()
                .filter(said.colleagues()::containsKey)
                .map(id -> pool(named.get(id).in(language), said.colleagues().get(id)))
                .toList();
        return new ColleaguesView(said.colleaguesAsked(), said.colleaguesGiven(), OpinionCount.LEAST_COLLEAGUES, pools);
    }

    private static PoolView pool(Competency.Named competency, PooledOpinions.Pool pool) {
        return new PoolView(competency, pool.count(), pool.mean());
    }

    private static ExpertView expert(Opinion given, boolean isNamed, Map<UUID, Competency> named, Locale language) {
        var ratings = given.ratings().stream()
                .map(r -> new ExpertRatingView(named.get(r.competencyId()).in(language), r.level(), r.comment()))
                .toList();
        return new ExpertView(isNamed ? given.giverId() : null, ratings);
    }
}
