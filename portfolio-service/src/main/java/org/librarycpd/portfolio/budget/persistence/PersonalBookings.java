package org.librarycpd.portfolio.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** What was booked for the items of a person's plans. */
@ApplicationScoped
public class PersonalBookings implements PersonalData {

    private static final String MINE = """
             from budget_line t join learning_plan p on p.id = t.plan_id
            where t.library_id = :library and p.learner_id = :person""";

    private final PersonalRows rows;

    PersonalBookings(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("bookings", "select cast(to_jsonb(t) as text)" + MINE));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        return List.of(Clause.kept(
                new Text("Проводки по деньгам и учебным часам", "Bookings of money and learning hours"),
                rows.count("select count(*)" + MINE, whose),
                BOOKKEEPING,
                rows.day("select make_date(cast(max(p.year) as int) + 5, 12, 31)" + MINE, whose)));
    }
}
