package org.librarycpd.portfolio.personal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** What a person did, and who looked at the person's record. */
@ApplicationScoped
public class PersonalTraces implements PersonalData {

    private static final String DEEDS =
            " from audit_entry t where library_id = :library and actor = 'person:' || cast(:person as text)";

    private final PersonalRows rows;

    PersonalTraces(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("deeds", "select cast(to_jsonb(t) as text)" + DEEDS), new Part("readings", """
                    select cast(to_jsonb(t) as text) from record_reading t
                    where library_id = :library and owner_id = :person"""));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        return List.of(
                Clause.deleted(
                        new Text("Кто смотрел ваши записи", "Who looked at your record"),
                        rows.change(
                                "delete from record_reading where library_id = :library and owner_id = :person",
                                whose)),
                Clause.kept(
                        new Text("Журнал действий: только номер учётной записи", "Audit trail: your account's id only"),
                        rows.count("select count(*)" + DEEDS, whose),
                        new Text(
                                "Журнал не изменяют; имени и текстов в нём нет.",
                                "The trail is never changed; it holds no names and no texts."),
                        null));
    }
}
