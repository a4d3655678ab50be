package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.appraisal.Api.APPRAISALS;
import static org.librarycpd.appraisal.Story.last;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.appraisal.competency.Requirement;
import org.librarycpd.kit.security.LibraryWork;

/** Appraisals as a cycle schedules them. */
@ApplicationScoped
class Scheduled {

    private final Appraisals appraisals;
    private final LibraryWork work;
    private final Clock clock;

    Scheduled(Appraisals appraisals, LibraryWork work, Clock clock) {
        this.appraisals = appraisals;
        this.work = work;
        this.clock = clock;
    }

    /** @return the path of Vera's appraisal of that person */
    String by(TheLibrary library, Person person, List<String> competencies, String profile, AppraisalTerms terms) {
        var asked = competencies.stream()
                .map(c -> new Requirement(UUID.fromString(c), 3, 4))
                .toList();
        var whom = new Appraisee(
                person.id(),
                library.vera.id(),
                library.bibliographer,
                library.reference,
                UUID.fromString(last(profile)),
                asked);
        return work.in(library.id, UUID.randomUUID(), () -> {
            var appraisal = Appraisal.scheduled(whom, terms, clock.instant());
            appraisals.addAll(List.of(appraisal));
            return APPRAISALS + "/" + appraisal.id();
        });
    }

    AppraisalTerms attestation() {
        return terms(AppraisalKind.ATTESTATION, false, true);
    }

    AppraisalTerms talkWithOpinions() {
        return terms(AppraisalKind.ANNUAL, true, false);
    }

    private AppraisalTerms terms(AppraisalKind kind, boolean opinions, boolean commission) {
        var today = LocalDate.now(clock);
        return new AppraisalTerms(
                kind,
                UUID.randomUUID(),
                opinions,
                opinions,
                commission,
                today.plusDays(10),
                today.plusDays(20),
                today.plusDays(30),
                AppraisalTerms.DAYS_TO_OBJECT);
    }
}
