package org.librarycpd.appraisal.outcome;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.ACKNOWLEDGED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.CONFIRMED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.INTERVIEW;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OBJECTED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OUTCOME_DRAFT;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.RESOLVED;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalRating;
import org.librarycpd.appraisal.appraisal.AppraisalStatus;

/** What an outcome rests on: the appraisal as far as outcomes care. */
public record Basis(UUID appraisalId, UUID personId, AppraisalStatus status, Map<UUID, Rated> ratings) {

    private static final Set<AppraisalStatus> DISCUSSED =
            EnumSet.of(INTERVIEW, OUTCOME_DRAFT, CONFIRMED, ACKNOWLEDGED, RESOLVED);

    /** @param agreedLevel null until the appraisal is confirmed */
    public record Rated(UUID competencyId, int requiredLevel, Integer agreedLevel, UUID gapId) {

        boolean fallsShort() {
            return gapId != null && agreedLevel != null && agreedLevel < requiredLevel;
        }

        private static Rated of(AppraisalRating rating) {
            return new Rated(rating.competencyId(), rating.requiredLevel(), rating.agreedLevel(), rating.gapId());
        }
    }

    public static Basis of(Appraisal appraisal) {
        var ratings = appraisal.ratings().stream().map(Rated::of).collect(toMap(Rated::competencyId, identity()));
        return new Basis(appraisal.id(), appraisal.personId(), appraisal.status(), ratings);
    }

    boolean isDiscussed() {
        return DISCUSSED.contains(status);
    }

    boolean isConfirmed() {
        return status.isConfirmed();
    }

    boolean isObjectedTo() {
        return status == OBJECTED;
    }

    boolean rates(UUID competencyId) {
        return ratings.containsKey(competencyId);
    }

    Ground ground(UUID competencyId) {
        return new Ground(competencyId, agreed(competencyId));
    }

    boolean upholds(Collection<Ground> grounds) {
        return grounds.stream().allMatch(ground -> ground.stands(agreed(ground.competencyId())));
    }

    List<UUID> gapsOf(Collection<Ground> grounds) {
        return grounds.stream()
                .map(ground -> ratings.get(ground.competencyId()))
                .filter(rated -> rated != null && rated.fallsShort())
                .map(Rated::gapId)
                .toList();
    }

    /** What is agreed before the confirmation may still change, and counts for nothing here. */
    private Integer agreed(UUID competencyId) {
        return isConfirmed()
                ? Optional.ofNullable(ratings.get(competencyId))
                        .map(Rated::agreedLevel)
                        .orElse(null)
                : null;
    }
}
