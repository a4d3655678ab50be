package org.librarycpd.portfolio.plan.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** A plan that was never submitted is nobody's business but the learner's; the others are the grounds of bookings. */
@ApplicationScoped
public class PersonalPlans implements PersonalData {

    private static final String MINE = " where library_id = :library and learner_id = :person";
    private static final String NEVER_SUBMITTED =
            MINE + " and submitted_at is null and not exists (select 1 from plan_revision r where r.plan_id = t.id)";

    private final PersonalRows rows;

    PersonalPlans(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("plan-revisions", """
            select cast(to_jsonb(r) as text) from plan_revision r
            where plan_id in (select id from learning_plan""" + MINE + ")"), new Part("learning-plans", """
            select cast(to_jsonb(t) || jsonb_build_object('items',
                    (select coalesce(jsonb_agg(to_jsonb(i)), '[]') from plan_item i where i.plan_id = t.id)) as text)
            from learning_plan t""" + MINE));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        rows.change(
                "delete from plan_item where plan_id in (select id from learning_plan t" + NEVER_SUBMITTED + ")",
                whose);
        var drafts = rows.change("delete from learning_plan t" + NEVER_SUBMITTED, whose);
        var until = rows.day("select make_date(cast(max(year) as int) + 5, 12, 31) from learning_plan" + MINE, whose);
        return List.of(
                Clause.deleted(new Text("Непредставленные планы", "Plans never submitted"), drafts),
                Clause.kept(
                        new Text("Представленные планы развития", "Submitted learning plans"),
                        rows.count("select count(*) from learning_plan" + MINE, whose),
                        BOOKKEEPING,
                        until));
    }
}
