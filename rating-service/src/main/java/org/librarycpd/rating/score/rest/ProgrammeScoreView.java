package org.librarycpd.rating.score.rest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.rating.score.Channel;
import org.librarycpd.rating.score.Explanation;
import org.librarycpd.rating.score.Formula;
import org.librarycpd.rating.score.ReadScores.Placed;

/**
 * A programme's score with its sample, its interval and its reasons.
 *
 * @param low lower end of the 90 % interval
 * @param high upper end of the 90 % interval
 * @param provisional too few voices for a place in the ranking
 */
public record ProgrammeScoreView(
        UUID programmeId,
        String title,
        String category,
        String language,
        BigDecimal score,
        BigDecimal low,
        BigDecimal high,
        BigDecimal categoryMean,
        Users users,
        Experts experts,
        boolean provisional,
        String explanation,
        String method) {

    /**
     * @param reviews how many there are
     * @param effective n_u: how many fresh first reviews of a run they amount to
     * @param pull by how many points they move the score
     */
    public record Users(long reviews, BigDecimal effective, BigDecimal mean, BigDecimal pull) {}

    /** @param pull by how many points they move the score */
    public record Experts(long evaluations, BigDecimal mean, BigDecimal pull) {}

    static ProgrammeScoreView of(Placed placed, Locale language) {
        var score = placed.of().score();
        var programme = placed.of().programme();
        var standing = placed.standing();
        var users = standing.users();
        var experts = standing.experts();
        var estimate = standing.estimate();
        return new ProgrammeScoreView(
                score.id(),
                programme == null ? null : programme.title().in(language),
                score.category().name(),
                score.category().language(),
                rounded(standing.shown()),
                rounded(standing.low()),
                rounded(standing.high()),
                rounded(users.categoryMean()),
                new Users(standing.reviews(), rounded(users.number()), mean(users), rounded(estimate.pullOfUsers())),
                new Experts(Math.round(experts.number()), mean(experts), rounded(estimate.pullOfExperts())),
                standing.isProvisional(),
                Explanation.of(standing, language),
                Formula.VERSION);
    }

    /** Changes when anything in it does, by a review, by the category or by age. */
    String fingerprint() {
        return "score-" + Integer.toHexString(hashCode());
    }

    private static BigDecimal mean(Channel channel) {
        return channel.isSilent() ? null : rounded(channel.mean());
    }

    private static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }
}
