package org.librarycpd.portfolio.placement.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** The name was given for one placement: it goes from the host's row too, once the placement has ended. */
@ApplicationScoped
public class PersonalPlacements implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";
    private static final String ENDED = " and status in ('DECLINED', 'WITHDRAWN', 'BROKEN_OFF', 'COMPLETED')";

    private final PersonalRows rows;

    PersonalPlacements(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("placements", "select cast(to_jsonb(t) as text) from placement t" + MINE));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        var names = Clause.deleted(
                new Text("Имя, названное принимающим библиотекам", "Your name as given to host libraries"),
                rows.change("""
                        update placement set person_name = null, version = version + 1
                        where home_library_id = :library and person_id = :person and side = 'HOST'
                            and person_name is not null""" + ENDED, whose));
        var kept = Clause.kept(
                new Text("Стажировки: где, когда, сколько часов", "Placements: where, when, how many hours"),
                rows.count("select count(*) from placement" + MINE, whose),
                new Text(
                        "На них держатся подтверждённые записи портфолио; они принадлежат и принимающей библиотеке.",
                        "Verified portfolio entries rest on them; they belong to the host library too."),
                null);
        if (whose.employed()) {
            return List.of(names, kept);
        }
        return List.of(
                names,
                kept,
                Clause.deleted(
                        new Text("Ваши слова о стажировках", "Your words on placements"),
                        rows.change(
                                "update placement set motivation = null, learnt = null, version = version + 1" + MINE
                                        + " and side = 'HOME' and coalesce(motivation, learnt) is not null" + ENDED,
                                whose)));
    }
}
