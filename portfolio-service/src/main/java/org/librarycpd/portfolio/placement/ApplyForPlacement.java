package org.librarycpd.portfolio.placement;

import static org.librarycpd.portfolio.opportunity.PlacementKind.STUDENT_INTERNSHIP;
import static org.librarycpd.portfolio.placement.PlacementRule.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.gap.Gaps;
import org.librarycpd.portfolio.gap.KnownGap;
import org.librarycpd.portfolio.opportunity.KnownOpportunity;
import org.librarycpd.portfolio.opportunity.Opportunities;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.FullName;
import org.librarycpd.portfolio.staff.Library;
import org.librarycpd.portfolio.staff.Power;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;
import org.librarycpd.portfolio.staff.Units;

/** Somebody applies for an offer of another library, by themselves or because the head has offered it to them. */
@ApplicationScoped
public class ApplyForPlacement {

    private final Placements placements;
    private final PlacementAccess access;
    private final Opportunities opportunities;
    private final StaffMembers staff;
    private final Units units;
    private final Authority authority;
    private final Gaps gaps;
    private final PlacementNews news;
    private final AuditTrail audit;
    private final Tenant tenant;
    private final Clock clock;

    ApplyForPlacement(
            Placements placements,
            PlacementAccess access,
            Opportunities opportunities,
            StaffMembers staff,
            Units units,
            Authority authority,
            Gaps gaps,
            PlacementNews news,
            AuditTrail audit,
            Tenant tenant,
            Clock clock) {
        this.placements = placements;
        this.access = access;
        this.opportunities = opportunities;
        this.staff = staff;
        this.units = units;
        this.authority = authority;
        this.gaps = gaps;
        this.news = news;
        this.audit = audit;
        this.tenant = tenant;
        this.clock = clock;
    }

    @Transactional
    public Placement handle(UUID person, UUID opportunityId, Application application) {
        var member = staff.requireOf(person);
        var placement = atHome(member, opportunityId);
        return apply(placement, application, name(member.name()));
    }

    /** A student belongs to no library: nobody has to consent, and the name is the one that is given. */
    @Transactional
    public Placement ofStudent(UUID person, UUID opportunityId, Application application, String name) {
        A_STUDENT_GIVES_A_NAME.require(name != null && !name.isBlank());
        var offer = opportunities.require(opportunityId);
        STUDENTS_TAKE_STUDENT_INTERNSHIPS.require(offer.kind() == STUDENT_INTERNSHIP);
        requireOpen(offer, person);
        var applicant = new Applicant(person, null, null, null);
        var placement = Placement.atHome(PlacementTerms.of(offer), applicant, null);
        return apply(placement, application, name.strip());
    }

    /** The head offers it to one of the own people. */
    @Transactional
    public Placement offer(UUID head, UUID person, UUID opportunityId) {
        var member = staff.of(person).orElseThrow(THE_APPROVER_CONSENTS::refuse);
        THE_APPROVER_CONSENTS.require(authority.decidesFor(head, member, Power.ASSIGN_WORK));
        var placement = atHome(staff.requireOf(person), opportunityId);
        var offered = placement.offer(head, clock.instant());
        placements.add(placement);
        news.tell(placement, offered);
        return placement;
    }

    /** The person takes up what the head has offered. */
    @Transactional
    public Placement takeUp(UUID person, UUID placementId, IfMatch seen, Application application) {
        var placement = access.visible(placementId, person);
        THE_INTERN_ACTS.require(access.isIntern(placement, person));
        seen.accept(placement.version());
        return apply(placement, application, name(staff.requireOf(person).name()));
    }

    private Placement atHome(StaffMember member, UUID opportunityId) {
        var offer = opportunities.require(opportunityId);
        A_STUDENT_INTERNSHIP_IS_FOR_STUDENTS.require(offer.kind() != STUDENT_INTERNSHIP);
        A_PLACEMENT_IS_IN_ANOTHER_LIBRARY.require(!offer.hostLibraryId().equals(tenant.libraryId()));
        requireOpen(offer, member.personId());
        var home = units.library().map(Library::name).orElse(null);
        var applicant = new Applicant(member.personId(), null, tenant.libraryId(), home);
        return Placement.atHome(PlacementTerms.of(offer), applicant, authority.approverOf(member));
    }

    private void requireOpen(KnownOpportunity offer, UUID person) {
        AN_OPEN_OFFER_IS_APPLIED_FOR.require(offer.isOpenOn(LocalDate.now(clock)), offer.applyUntil());
        ONE_APPLICATION_AT_A_TIME.require(!placements.hasOpen(person, offer.id()));
    }

    private Placement apply(Placement placement, Application application, String name) {
        application.gapIds().stream()
                .map(gap -> gaps.requireOf(placement.personId(), gap))
                .forEach(gap -> requireOpen(gap));
        var told = placement.apply(application, name, clock.instant());
        placements.add(placement);
        told.ifPresentOrElse(
                applied -> news.tell(placement, applied),
                () -> audit.record("portfolio.PlacementAskedFor", placement.placementId(), placement::version));
        return placement;
    }

    private static void requireOpen(KnownGap gap) {
        A_PLACEMENT_SERVES_OPEN_GAPS.require(gap.isOpen());
    }

    private static String name(FullName name) {
        var given = name.familyName() + " " + name.givenName();
        return name.patronymic() == null ? given : given + " " + name.patronymic();
    }
}
