package org.librarycpd.appraisal.outcome;

import static org.librarycpd.appraisal.outcome.OutcomeRule.AN_AMOUNT_GOES_WITH_PAY;
import static org.librarycpd.appraisal.outcome.OutcomeRule.A_NEED_CITES_ITS_GAP;
import static org.librarycpd.appraisal.outcome.OutcomeRule.A_REPRIMAND_OR_A_REFUSAL_CITES_ITS_GROUND;
import static org.librarycpd.appraisal.outcome.OutcomeRule.GROUNDS_ARE_RATINGS_OF_THE_APPRAISAL;
import static org.librarycpd.appraisal.outcome.OutcomeRule.OUTCOMES_FOLLOW_THE_INTERVIEW;

import java.util.List;
import java.util.UUID;

/**
 * What the head or the panel proposes.
 *
 * @param text what is to be decided and why
 * @param competencyIds the ratings it rests on
 * @param amountKopecks only for pay
 */
public record Proposal(OutcomeKind kind, String text, List<UUID> competencyIds, Long amountKopecks) {

    void requireSense(Basis basis) {
        OUTCOMES_FOLLOW_THE_INTERVIEW.require(basis.isDiscussed(), basis.status());
        var unfounded = kind.restsOnGap() ? A_NEED_CITES_ITS_GAP : A_REPRIMAND_OR_A_REFUSAL_CITES_ITS_GROUND;
        unfounded.require(!kind.citesGround() || !competencyIds.isEmpty());
        for (var place = 0; place < competencyIds.size(); place++) {
            if (!basis.rates(competencyIds.get(place))) {
                throw GROUNDS_ARE_RATINGS_OF_THE_APPRAISAL.refuse().at("/competencyIds/" + place);
            }
        }
        AN_AMOUNT_GOES_WITH_PAY.require(amountKopecks == null || kind == OutcomeKind.PAY);
    }
}
