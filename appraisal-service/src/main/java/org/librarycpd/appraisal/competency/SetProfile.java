package org.librarycpd.appraisal.competency;

import static org.librarycpd.appraisal.competency.ProfileRule.A_PROFILE_ENDS_AFTER_IT_BEGINS;
import static org.librarycpd.appraisal.competency.ProfileRule.PROFILES_DO_NOT_OVERLAP;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Departments;
import org.librarycpd.appraisal.staff.Positions;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;

/** The overseer says what a position asks for in the whole library, or what a department adds to it. */
@ApplicationScoped
public class SetProfile {

    private final CompetencyProfiles profiles;
    private final Competencies competencies;
    private final Departments departments;
    private final Positions positions;
    private final Staff staff;
    private final AuditTrail audit;
    private final Event<CompetencyProfileSet> happened;
    private final Event<CompetencyProfileEnded> ended;
    private final Clock clock;

    SetProfile(
            CompetencyProfiles profiles,
            Competencies competencies,
            Departments departments,
            Positions positions,
            Staff staff,
            AuditTrail audit,
            Event<CompetencyProfileSet> happened,
            Event<CompetencyProfileEnded> ended,
            Clock clock) {
        this.profiles = profiles;
        this.competencies = competencies;
        this.departments = departments;
        this.positions = positions;
        this.staff = staff;
        this.audit = audit;
        this.happened = happened;
        this.ended = ended;
        this.clock = clock;
    }

    /** A competency and the level that is needed of it. */
    public record Needed(UUID competencyId, int level) {}

    /** @param last the last day; null while no end is in sight */
    public record Term(LocalDate first, LocalDate last) {

        private void requireRightOrder() {
            A_PROFILE_ENDS_AFTER_IT_BEGINS.require(last == null || !last.isBefore(first), last, first);
        }
    }

    /** @param post without a department where it holds in the whole library */
    @Transactional
    public CompetencyProfile handle(UUID overseerId, Post post, Term term, List<Needed> needed) {
        staff.requireOverseer(overseerId);
        term.requireRightOrder();
        positions.requireAlone(post.positionId());
        Optional.ofNullable(post.departmentId()).ifPresent(departments::requireKnown);
        var known = competencies.requireInUse(
                needed.stream().map(Needed::competencyId).toList(), term.first());
        return put(
                new CompetencyProfile(
                        post.positionId(),
                        post.departmentId(),
                        term.first(),
                        requirements(needed, known),
                        clock.instant()),
                term.last());
    }

    private CompetencyProfile put(CompetencyProfile profile, LocalDate last) {
        var notOver = profiles.notOver(profile.post(), profile.validFrom());
        notOver.stream()
                .filter(p -> profile.isDepartments() && !p.isDepartments() && p.holdsOn(profile.validFrom()))
                .forEach(profile::requireNotLowerThan);
        var others =
                notOver.stream().filter(p -> p.post().equals(profile.post())).toList();
        others.stream()
                .filter(p -> !p.validFrom().isAfter(profile.validFrom()))
                .forEach(p -> ended.fire(p.giveWayFrom(profile.validFrom(), clock.instant())));
        var next = others.stream()
                .map(CompetencyProfile::validFrom)
                .filter(profile.validFrom()::isBefore)
                .findFirst();
        next.ifPresent(day -> PROFILES_DO_NOT_OVERLAP.require(last == null || last.isBefore(day), day));
        Optional.ofNullable(last)
                .map(day -> day.plusDays(1))
                .or(() -> next)
                .ifPresent(day -> profile.giveWayFrom(day, clock.instant()));
        profiles.add(profile);
        audit.record("appraisal.CompetencyProfileSet", profile.id(), profile::version);
        happened.fire(new CompetencyProfileSet(profile));
        return profile;
    }

    private static List<Requirement> requirements(List<Needed> needed, Map<UUID, Competency> known) {
        return needed.stream()
                .map(n -> new Requirement(
                        n.competencyId(), n.level(), known.get(n.competencyId()).topLevel()))
                .toList();
    }
}
