package org.librarycpd.portfolio.notice.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

@ApplicationScoped
public class PersonalNotices implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";

    private final PersonalRows rows;

    PersonalNotices(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("hr-notices", "select cast(to_jsonb(t) as text) from hr_notice t" + MINE));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        return List.of(Clause.kept(
                new Text("Уведомления для отдела кадров", "Notices to HR"),
                rows.count("select count(*) from hr_notice" + MINE, whose),
                PERSONNEL_RECORDS,
                null));
    }
}
