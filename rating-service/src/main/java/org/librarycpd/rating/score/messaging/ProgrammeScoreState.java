package org.librarycpd.rating.score.messaging;

import org.librarycpd.rating.score.Standing;

/**
 * A score as others copy it.
 *
 * @param reviews n_u, what the reviews amount to
 * @param evaluations n_e
 */
public record ProgrammeScoreState(
        double score, double low, double high, double reviews, long evaluations, boolean provisional) {

    static ProgrammeScoreState of(Standing standing) {
        return new ProgrammeScoreState(
                standing.shown(),
                standing.low(),
                standing.high(),
                standing.users().number(),
                Math.round(standing.experts().number()),
                standing.isProvisional());
    }
}
