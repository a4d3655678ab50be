package org.librarycpd.appraisal.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalTerms;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.appraisal.Appraisee;

/** Makes the appraisals of a batch of people; whoever has one, or was taken out, is left alone. */
@ApplicationScoped
class TakeIn {

    private final Appraisals appraisals;
    private final CycleWork work;
    private final Event<AppraisalsScheduled> happened;
    private final Clock clock;

    TakeIn(Appraisals appraisals, CycleWork work, Event<AppraisalsScheduled> happened, Clock clock) {
        this.appraisals = appraisals;
        this.work = work;
        this.happened = happened;
        this.clock = clock;
    }

    void handle(AppraisalCycle cycle, CyclePolicy policy, List<Appraisee> people) {
        var already = alreadyIn(cycle, people);
        make(
                cycle,
                policy,
                people.stream()
                        .filter(person -> !already.contains(person.personId()))
                        .toList());
    }

    List<Appraisal> make(AppraisalCycle cycle, CyclePolicy policy, List<Appraisee> people) {
        var terms = terms(cycle, policy.terms());
        var made = people.stream()
                .map(person -> Appraisal.scheduled(person, terms, clock.instant()))
                .toList();
        made.forEach(appraisals::add);
        if (!made.isEmpty()) {
            happened.fire(new AppraisalsScheduled(cycle, made));
        }
        return made;
    }

    private Set<UUID> alreadyIn(AppraisalCycle cycle, List<Appraisee> people) {
        return people.isEmpty()
                ? Set.of()
                : work.peopleIn(
                        cycle.id(), people.stream().map(Appraisee::personId).collect(Collectors.toSet()));
    }

    private static AppraisalTerms terms(AppraisalCycle cycle, PolicyTerms terms) {
        var dates = cycle.dates();
        return new AppraisalTerms(
                cycle.kind(),
                cycle.id(),
                terms.colleaguesAsked() > 0,
                terms.expertAsked(),
                terms.commission(),
                dates.selfDueOn(),
                dates.assessmentDueOn(),
                dates.interviewDueOn(),
                terms.objectionDays());
    }
}
