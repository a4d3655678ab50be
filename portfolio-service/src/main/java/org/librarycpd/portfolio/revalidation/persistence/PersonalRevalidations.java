package org.librarycpd.portfolio.revalidation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** That something was decided stays with the personnel records; an undecided application and its names may go. */
@ApplicationScoped
public class PersonalRevalidations implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";

    private final PersonalRows rows;

    PersonalRevalidations(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("revalidations", "select cast(to_jsonb(t) as text) from revalidation t" + MINE));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        var decided = Clause.kept(
                new Text(
                        "Заявления на сертификаты и решения по ним",
                        "Applications for certificates and what came of them"),
                rows.count("select count(*) from revalidation" + MINE, whose),
                PERSONNEL_RECORDS,
                null);
        if (whose.employed()) {
            return List.of(decided);
        }
        return List.of(
                decided,
                Clause.deleted(
                        new Text(
                                "Ваше имя и причины отказа в заявлениях",
                                "Your name and reasons of refusal in applications"),
                        rows.change(
                                "update revalidation set holder_name = '—', refusal_reason = null, version = version + 1"
                                        + MINE + " and (holder_name <> '—' or refusal_reason is not null)",
                                whose)));
    }
}
