package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.appraisal.OpinionKind.EXPERT;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.Rating;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.appraisal.staff.ExpertAssignments;
import org.librarycpd.appraisal.staff.ExpertDeclared;
import org.librarycpd.appraisal.staff.ExpertSubject;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** Who was asked writes what he sees, blind to all others, and gives it or declines. */
@ApplicationScoped
public class GiveOpinion {

    private final Opinions opinions;
    private final Appraisals appraisals;
    private final ExpertAssignments assignments;
    private final AuditTrail audit;
    private final Clock clock;

    GiveOpinion(
            Opinions opinions, Appraisals appraisals, ExpertAssignments assignments, AuditTrail audit, Clock clock) {
        this.opinions = opinions;
        this.appraisals = appraisals;
        this.assignments = assignments;
        this.audit = audit;
        this.clock = clock;
    }

    /** An expert has declared that there is no conflict of interests before anything is shown. */
    public Opinion requireOpenTo(UUID opinionId, UUID giver) {
        var opinion = opinions.requireOwn(opinionId, giver);
        if (opinion.kind() == EXPERT) {
            assignments.require(giver, opinionId).requireDeclared();
        }
        return opinion;
    }

    public List<Requirement> asked(Opinion opinion) {
        return appraisals.require(opinion.appraisalId()).requirements();
    }

    @Transactional
    public Opinion write(UUID opinionId, UUID giver, List<Rating> ratings, IfMatch seen) {
        var opinion = requireOpenTo(opinionId, giver);
        seen.accept(opinion.version());
        opinion.write(ratings, asked(opinion), clock.instant());
        audit.record("appraisal.OpinionWritten", opinion.id(), opinion::version);
        return opinion;
    }

    /** @param ratings take the place of what was written before; null where that stays */
    @Transactional
    public Opinion give(UUID opinionId, UUID giver, List<Rating> ratings, IfMatch seen) {
        var opinion = requireOpenTo(opinionId, giver);
        seen.accept(opinion.version());
        var asked = asked(opinion);
        if (ratings != null) {
            opinion.write(ratings, asked, clock.instant());
        }
        opinion.give(asked, clock.instant());
        audit.record("appraisal.OpinionGiven", opinion.id(), opinion::version);
        return opinion;
    }

    @Transactional
    public Opinion decline(UUID opinionId, UUID giver, String reason, IfMatch seen) {
        var opinion = requireOpenTo(opinionId, giver);
        seen.accept(opinion.version());
        declined(opinion, reason);
        return opinion;
    }

    void declared(@Observes ExpertDeclared declaration) {
        if (declaration.subjectKind() == ExpertSubject.APPRAISAL && declaration.inConflict()) {
            var opinion = opinions.require(declaration.subjectId());
            NOTHING_IS_HERE.require(opinion.giverId().equals(declaration.expertId()));
            if (opinion.isOpen()) {
                declined(opinion, null);
            }
        }
    }

    private void declined(Opinion opinion, String reason) {
        opinion.decline(reason, clock.instant());
        audit.record("appraisal.OpinionDeclined", opinion.id(), opinion::version);
    }
}
