package org.librarycpd.portfolio.revalidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.portfolio.certificate.Award;
import org.librarycpd.portfolio.certificate.IssueCertificate;
import org.librarycpd.portfolio.certificate.IssuerProfile;
import org.librarycpd.portfolio.staff.Library;
import org.librarycpd.portfolio.staff.Units;

/** Whoever certifies grants what is earned by then, with a certificate, or refuses with a reason. */
@ApplicationScoped
public class DecideRevalidation {

    private final Revalidations revalidations;
    private final RuleSets ruleSets;
    private final MeasureLearning measure;
    private final RevalidationAccess access;
    private final IssueCertificate issue;
    private final IssuerProfile issuer;
    private final Units units;
    private final Event<RevalidationEvent> happened;
    private final Clock clock;

    DecideRevalidation(
            Revalidations revalidations,
            RuleSets ruleSets,
            MeasureLearning measure,
            RevalidationAccess access,
            IssueCertificate issue,
            IssuerProfile issuer,
            Units units,
            Event<RevalidationEvent> happened,
            Clock clock) {
        this.revalidations = revalidations;
        this.ruleSets = ruleSets;
        this.measure = measure;
        this.access = access;
        this.issue = issue;
        this.issuer = issuer;
        this.units = units;
        this.happened = happened;
        this.clock = clock;
    }

    @Transactional
    public Revalidation grant(UUID id, UUID by, IfMatch seen) {
        var revalidation = decidable(id, seen);
        var ruleSet = ruleSets.require(revalidation.ruleSetId());
        var today = LocalDate.now(clock);
        var measured = measure.handle(revalidation.libraryId(), revalidation.personId(), ruleSet, today);
        revalidation.requireGrantable(by, measured.results());
        var until = ruleSet.validUntil(today);
        var certificate = issue.handle(award(revalidation, ruleSet, today, until));
        happened.fire(revalidation.grant(by, measured.results(), certificate.id(), until, clock.instant()));
        return revalidation;
    }

    @Transactional
    public Revalidation refuse(UUID id, UUID by, String reason, IfMatch seen) {
        var revalidation = decidable(id, seen);
        happened.fire(revalidation.refuse(by, reason, clock.instant()));
        return revalidation;
    }

    private Revalidation decidable(UUID id, IfMatch seen) {
        var revalidation = revalidations.require(id);
        access.requireDecider(revalidation);
        seen.accept(revalidation.version());
        return revalidation;
    }

    private Award award(Revalidation revalidation, RuleSet ruleSet, LocalDate today, LocalDate until) {
        var issuerName = revalidation.isCommon()
                ? issuer.association()
                : units.library().map(Library::name).orElseGet(issuer::association);
        return new Award(
                revalidation.libraryId(),
                revalidation.personId(),
                revalidation.holderName(),
                ruleSet.code(),
                ruleSet.name(),
                ruleSet.demands(),
                issuerName,
                revalidation.isCommon(),
                today,
                until);
    }
}
