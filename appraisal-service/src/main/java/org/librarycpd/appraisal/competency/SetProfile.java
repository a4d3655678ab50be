package org.librarycpd.appraisal.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Departments;
import org.librarycpd.appraisal.staff.Positions;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;

/** The overseer says what a position in a department asks for. */
@ApplicationScoped
public class SetProfile {

    private final CompetencyProfiles profiles;
    private final Competencies competencies;
    private final Departments departments;
    private final Positions positions;
    private final Staff staff;
    private final AuditTrail audit;
    private final Event<CompetencyProfileSet> happened;
    private final Clock clock;

    SetProfile(
            CompetencyProfiles profiles,
            Competencies competencies,
            Departments departments,
            Positions positions,
            Staff staff,
            AuditTrail audit,
            Event<CompetencyProfileSet> happened,
            Clock clock) {
        this.profiles = profiles;
        this.competencies = competencies;
        this.departments = departments;
        this.positions = positions;
        this.staff = staff;
        this.audit = audit;
        this.happened = happened;
        this.clock = clock;
    }

    /** A competency and the level that is needed of it. */
    public record Needed(UUID competencyId, int level) {}

    @Transactional
    public CompetencyProfile handle(
            UUID overseerId, UUID positionId, UUID departmentId, LocalDate validFrom, List<Needed> needed) {
        staff.requireOverseer(overseerId);
        positions.requireKnown(positionId);
        departments.requireKnown(departmentId);
        var known = competencies.requireAll(
                needed.stream().map(Needed::competencyId).toList());
        var profile = new CompetencyProfile(
                positionId, departmentId, validFrom, requirements(needed, known), clock.instant());
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
