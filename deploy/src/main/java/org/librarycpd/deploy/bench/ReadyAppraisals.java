package org.librarycpd.deploy.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.librarycpd.deploy.CannotGoOn;

/**
 * The appraisals of a cycle, each with a submitted self-assessment, waiting for the head's assessment. Written by SQL: ten
 * thousand people do not sign in to assess themselves. After each turn they are put back to where they waited.
 */
final class ReadyAppraisals {

    /** @param version as it stands in the entity tag */
    record Ready(UUID id, UUID selfAssessment, long version) {}

    private final ServiceDatabase database;
    private final UUID cycle;
    private final AtomicInteger taken = new AtomicInteger();
    private volatile List<Ready> waiting = List.of();
    private volatile int turn;

    ReadyAppraisals(AppraisedPeople people, UUID cycle) {
        this.database = people.database();
        this.cycle = cycle;
        assessThemselves(people);
    }

    private void assessThemselves(AppraisedPeople people) {
        database.execute(
                """
                insert into self_assessment
                    (id, library_id, version, person_id, profile_id, status, appraiser_id, submitted_at, changed_at)
                select id, library_id, 3, person_id, profile_id, 'LOCKED', appraiser_id, now(), now()
                from appraisal where cycle_id = '%s'
                """.formatted(cycle),
                """
                insert into self_rating
                    (id, library_id, self_assessment_id, place, competency_id, required_level, top_level, level)
                select r.id, r.library_id, a.id, r.place, r.competency_id, r.required_level, r.top_level, %d
                from appraisal a join appraisal_rating r on r.appraisal_id = a.id where a.cycle_id = '%s'
                """.formatted(AppraisedPeople.TOP_LEVEL, cycle),
                "update appraisal set status = 'ASSESSMENT', self_assessment_id = id where cycle_id = '%s'"
                        .formatted(cycle),
                "analyze appraisal, appraisal_rating, self_assessment, self_rating");
    }

    /** All wait again. */
    void refill() {
        database.awaitRelay();
        database.execute(
                "update appraisal set status = 'ASSESSMENT' where cycle_id = '%s' and status <> 'ASSESSMENT'"
                        .formatted(cycle),
                """
                update self_assessment set revealed_at = null where revealed_at is not null
                    and id in (select self_assessment_id from appraisal where cycle_id = '%s')
                """.formatted(cycle));
        waiting = database.with(connection -> {
            var found = new ArrayList<Ready>();
            try (var query = connection.prepareStatement(
                    "select id, self_assessment_id, version from appraisal where cycle_id = ? order by id")) {
                query.setObject(1, cycle);
                var rows = query.executeQuery();
                while (rows.next()) {
                    found.add(new Ready(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class), rows.getLong(3)));
                }
            }
            return found;
        });
        taken.set(0);
        turn++;
    }

    /** The one that is taken first. */
    UUID first() {
        return waiting.get(0).id();
    }

    /** One that nobody has taken since the last refill. */
    Ready take() {
        var next = taken.getAndIncrement();
        if (next >= waiting.size()) {
            throw new CannotGoOn("More than %d assessments in one turn: there must be more people".formatted(next));
        }
        return waiting.get(next);
    }

    /** One after the other, and the first again after the last, for who does not ask what state it is in. */
    Ready takeAround() {
        return waiting.get(taken.getAndIncrement() % waiting.size());
    }

    /** Different in each turn, so that each rating is written again. */
    String comment() {
        return "Работает уверенно и помогает другим, раз %d".formatted(turn);
    }
}
