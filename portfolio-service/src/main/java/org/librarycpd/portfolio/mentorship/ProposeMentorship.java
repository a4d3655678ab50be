package org.librarycpd.portfolio.mentorship;

import static org.librarycpd.portfolio.mentorship.MentorshipKind.RECIPROCAL;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_PARTY_A_HEAD_OR_THE_OVERSEER_PROPOSES;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.A_TERM_LIES_AHEAD;
import static org.librarycpd.portfolio.mentorship.MentorshipRule.THE_PARTIES_WORK_HERE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

/** One of its people, a head above one of them or the overseer proposes it; the people are asked. */
@ApplicationScoped
public class ProposeMentorship {

    private final Mentorships mentorships;
    private final StaffMembers staff;
    private final Authority authority;
    private final MentorshipAccess access;
    private final MeantGaps gaps;
    private final Event<MentorshipEvent> happened;
    private final Clock clock;

    ProposeMentorship(
            Mentorships mentorships,
            StaffMembers staff,
            Authority authority,
            MentorshipAccess access,
            MeantGaps gaps,
            Event<MentorshipEvent> happened,
            Clock clock) {
        this.mentorships = mentorships;
        this.staff = staff;
        this.authority = authority;
        this.access = access;
        this.gaps = gaps;
        this.happened = happened;
        this.clock = clock;
    }

    /** @param gapIds their own gaps that it is meant for */
    public record Learner(UUID personId, List<UUID> gapIds) {}

    /** @param mentorId null where all learn from each other */
    @Transactional
    public Mentorship handle(UUID by, MentorshipTerms terms, UUID mentorId, List<Learner> learners) {
        var members =
                employed(Stream.concat(Stream.of(mentorId), learners.stream().map(Learner::personId)));
        A_PARTY_A_HEAD_OR_THE_OVERSEER_PROPOSES.require(mayPropose(by, members));
        A_TERM_LIES_AHEAD.require(
                !terms.until().isBefore(terms.from()) && !terms.until().isBefore(LocalDate.now(clock)));
        var mentorship = new Mentorship(terms, parts(terms, mentorId, learners, members), by, clock.instant());
        mentorships.add(mentorship);
        happened.fire(mentorship.proposed());
        return mentorship;
    }

    private Map<UUID, StaffMember> employed(Stream<UUID> people) {
        return people.filter(Objects::nonNull)
                .distinct()
                .map(staff::of)
                .flatMap(Optional::stream)
                .filter(member -> member.isEmployedOn(LocalDate.now(clock)))
                .collect(Collectors.toMap(StaffMember::personId, Function.identity()));
    }

    private boolean mayPropose(UUID by, Map<UUID, StaffMember> members) {
        return members.containsKey(by)
                || authority.isOverseer(by)
                || members.keySet().stream().anyMatch(party -> access.isHeadOver(by, party));
    }

    private List<Participation> parts(
            MentorshipTerms terms, UUID mentorId, List<Learner> learners, Map<UUID, StaffMember> members) {
        var parts = new ArrayList<Participation>();
        if (mentorId != null) {
            parts.add(new Participation(mentorId, departmentOf(mentorId, members), true, false, List.of()));
        }
        for (var learner : learners) {
            var department = departmentOf(learner.personId(), members);
            gaps.require(learner.personId(), learner.gapIds());
            parts.add(new Participation(
                    learner.personId(), department, terms.kind() == RECIPROCAL, true, learner.gapIds()));
        }
        return parts;
    }

    private static UUID departmentOf(UUID person, Map<UUID, StaffMember> members) {
        return Optional.ofNullable(members.get(person))
                .orElseThrow(() -> THE_PARTIES_WORK_HERE.refuse(person))
                .departmentId();
    }
}
