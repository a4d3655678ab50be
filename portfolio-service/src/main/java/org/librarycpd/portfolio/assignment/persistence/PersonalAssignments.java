package org.librarycpd.portfolio.assignment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** What the library gave somebody to do is a personnel record; what a person wrote of it is his. */
@ApplicationScoped
public class PersonalAssignments implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";

    private final PersonalRows rows;

    PersonalAssignments(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("assignments", """
                        select cast(to_jsonb(a) || jsonb_build_object('notes',
                            (select coalesce(jsonb_agg(to_jsonb(n)), '[]') from assignment_note n
                             where n.assignment_id = a.id)) as text)
                        from assignment a""" + MINE), new Part("assignment-notes-written", """
                        select cast(to_jsonb(n) as text) from assignment_note n
                        where library_id = :library and written_by = :person"""));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        var given = Clause.kept(
                new Text("Поручения и зоны ответственности", "Stretch assignments and areas of responsibility"),
                rows.count("select count(*) from assignment" + MINE, whose),
                PERSONNEL_RECORDS,
                null);
        if (whose.employed()) {
            return List.of(given);
        }
        return List.of(
                given,
                Clause.deleted(
                        new Text("Чему вы научились на поручениях", "What you learnt by your assignments"),
                        rows.change("update assignment set learnt = null" + MINE + " and learnt is not null", whose)),
                Clause.deleted(
                        new Text("Ваши заметки о ходе работ", "Your notes on how the work went"),
                        rows.change("""
                                delete from assignment_note
                                where library_id = :library and written_by = :person""", whose)));
    }
}
