package org.librarycpd.appraisal.appraisal;

import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.teeing;
import static org.librarycpd.appraisal.appraisal.OpinionCount.LEAST_COLLEAGUES;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;

/**
 * What was said about a person, as far as anybody may see it: of colleagues the mean of three or more, in whatever
 * order they were asked; of experts what each of them wrote.
 */
public record PooledOpinions(
        int colleaguesAsked, long colleaguesGiven, Map<UUID, Pool> colleagues, List<Opinion> experts) {

    /** @param mean to half a level, so that two pools are not subtracted from each other */
    public record Pool(long count, double mean) {

        static Pool of(long count, double mean) {
            return new Pool(count, Math.round(mean * 2) / 2.0);
        }
    }

    static PooledOpinions of(List<Opinion> all) {
        var colleagues =
                all.stream().filter(o -> o.kind() == OpinionKind.COLLEAGUE).toList();
        var given = colleagues.stream().filter(Opinion::isGiven).toList();
        var experts = all.stream()
                .filter(o -> o.kind() == OpinionKind.EXPERT && o.isGiven())
                .toList();
        return new PooledOpinions(colleagues.size(), given.size(), pooled(given), experts);
    }

    /** A competency that fewer than three could judge is left out. */
    private static Map<UUID, Pool> pooled(List<Opinion> given) {
        var pools = new TreeMap<UUID, Pool>(given.stream()
                .flatMap(opinion -> opinion.ratings().stream())
                .collect(groupingBy(Rating::competencyId, teeing(counting(), averagingInt(Rating::level), Pool::of))));
        pools.values().removeIf(pool -> pool.count() < LEAST_COLLEAGUES);
        return pools;
    }
}
