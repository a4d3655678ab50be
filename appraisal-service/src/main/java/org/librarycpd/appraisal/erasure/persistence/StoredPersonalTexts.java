package org.librarycpd.appraisal.erasure.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.erasure.PersonalTexts;

/**
 * The law of what goes and what stays, in the order of deletion.
 *
 * <p>Appraisals with their ratings, objections, outcomes with the explanations they waited for, and gaps are personnel
 * records and stay, naming nobody but by id; so do proposals to a questionnaire, a jury's marks, and an entry to a contest
 * that others wrote with her. The copies of staff follow portfolio's own word.
 */
@ApplicationScoped
public class StoredPersonalTexts implements PersonalTexts {

    private static final String NEVER_TAKEN_UP = """
            select s.id from self_assessment s where s.person_id = :person
                and not exists (select 1 from appraisal a where a.self_assessment_id = s.id)
            """;

    /** Why somebody was left out of a cycle may be an illness or a child. */
    private static final String WITHOUT = """
            (select coalesce(jsonb_agg(one), cast('[]' as jsonb)) from jsonb_array_elements(%s) as one
                where one ->> 'personId' <> cast(:person as text))
            """;

    private static final String NAMED_IN = """
             where %s @> jsonb_build_array(jsonb_build_object('personId', cast(:person as text)))
            """;

    private static final String WITHOUT_WORDS = """
            (select coalesce(jsonb_agg(one - 'text' - 'evidence' order by place), cast('[]' as jsonb))
                from jsonb_array_elements(%s) with ordinality as said(one, place))
            """;

    private static final List<String> OWN = List.of(
            "delete from self_rating where self_assessment_id in (" + NEVER_TAKEN_UP + ")",
            "delete from self_assessment where id in (" + NEVER_TAKEN_UP + ")",
            "update self_rating set comment = null where self_assessment_id in"
                    + " (select id from self_assessment where person_id = :person)",
            "update self_assessment set replies = " + WITHOUT_WORDS.formatted("replies")
                    + " where person_id = :person and replies is not null",
            "update appraisal set self_replies = " + WITHOUT_WORDS.formatted("self_replies")
                    + " where person_id = :person and self_replies is not null",
            "delete from needs_answer where person_id = :person",
            "delete from proposal_comment where author_id = :person",
            "update contest_entry set title = '—', text = '—', evidence = cast('[]' as jsonb)"
                    + " where authors = array[cast(:person as uuid)]",
            "update judgement set comment = null, conflict = null where juror_id = :person",
            "update opinion set decline_reason = null where giver_id = :person",
            "update expert_assignment set declared_conflict = null where expert_id = :person",
            "delete from cycle_left_out where person_id = :person",
            "update cycle set exclusions = " + WITHOUT.formatted("exclusions") + NAMED_IN.formatted("exclusions"),
            "update cycle_policy set population = jsonb_set(population, '{exclusions}', "
                    + WITHOUT.formatted("population -> 'exclusions'")
                    + ")"
                    + NAMED_IN.formatted("population -> 'exclusions'"));

    private static final List<String> TRACES = List.of(
            "delete from idempotency_key where who like :named",
            "delete from parked_event where cast(envelope as text) like :named",
            "delete from dead_letter where cast(envelope as text) like :named");

    private final EntityManager em;

    StoredPersonalTexts(EntityManager em) {
        this.em = em;
    }

    @Override
    public void forget(UUID personId) {
        OWN.forEach(deletion ->
                em.createNativeQuery(deletion).setParameter("person", personId).executeUpdate());
        TRACES.forEach(deletion -> em.createNativeQuery(deletion)
                .setParameter("named", "%" + personId + "%")
                .executeUpdate());
    }
}
