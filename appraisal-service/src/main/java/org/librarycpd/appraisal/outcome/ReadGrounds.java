package org.librarycpd.appraisal.outcome;

import static org.librarycpd.appraisal.outcome.OutcomeRule.GROUNDS_ARE_READ_AFTER_THE_CONFIRMATION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.AppraisalRating;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.PageRequest;

/** The ratings an outcome cites, and only those; that somebody but the two sides looked at them is written down. */
@ApplicationScoped
public class ReadGrounds {

    /** The deed's name in the audit trail. */
    public static final String DEED = "appraisal.OutcomeGroundsRead";

    private final Outcomes outcomes;
    private final Appraisals appraisals;
    private final OutcomeAccess access;
    private final GroundReadings readings;
    private final AuditTrail audit;

    ReadGrounds(
            Outcomes outcomes, Appraisals appraisals, OutcomeAccess access, GroundReadings readings, AuditTrail audit) {
        this.outcomes = outcomes;
        this.appraisals = appraisals;
        this.access = access;
        this.readings = readings;
        this.audit = audit;
    }

    @Transactional
    public List<AppraisalRating> handle(UUID outcomeId, UUID who) {
        var outcome = outcomes.require(outcomeId);
        access.requireReader(outcome, who);
        var appraisal = appraisals.require(outcome.appraisalId());
        var basis = Basis.of(appraisal);
        GROUNDS_ARE_READ_AFTER_THE_CONFIRMATION.require(basis.isConfirmed(), basis.status());
        if (!outcome.isProposedBy(who) && !outcome.isKnownTo(who)) {
            audit.record(DEED, outcome.id(), outcome::version);
        }
        var cited = outcome.competencyIds();
        return appraisal.ratings().stream()
                .filter(rating -> cited.contains(rating.competencyId()))
                .toList();
    }

    @Transactional
    public List<GroundReading> readings(UUID outcomeId, UUID who, PageRequest page) {
        access.requireReader(outcomes.require(outcomeId), who);
        return readings.of(outcomeId, page);
    }
}
