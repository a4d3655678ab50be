package org.librarycpd.portfolio.gap.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** A copy of what the appraisal service keeps. */
@ApplicationScoped
public class PersonalGaps implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";

    private final PersonalRows rows;

    PersonalGaps(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("competency-gaps", "select cast(to_jsonb(t) as text) from known_gap t" + MINE));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        return List.of(Clause.kept(
                new Text("Пробелы в компетенциях: копия из оценки персонала", "Competency gaps: a copy from appraisal"),
                rows.count("select count(*) from known_gap" + MINE, whose),
                new Text(
                        "Копия исчезнет, когда запись удалит служба оценки.",
                        "The copy goes when the appraisal service deletes the record."),
                null));
    }
}
