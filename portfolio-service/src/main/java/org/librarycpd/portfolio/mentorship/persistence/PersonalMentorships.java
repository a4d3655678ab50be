package org.librarycpd.portfolio.mentorship.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** What a person learnt is his; topics and sessions belong to both sides. */
@ApplicationScoped
public class PersonalMentorships implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";
    private static final String WITH_ME =
            " in (select mentorship_id from mentorship_party" + MINE + ") and library_id = :library";

    private final PersonalRows rows;

    PersonalMentorships(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part("mentorships", "select cast(to_jsonb(t) as text) from mentorship t where id" + WITH_ME),
                new Part("mentorship-parties", "select cast(to_jsonb(t) as text) from mentorship_party t" + MINE),
                new Part(
                        "mentorship-sessions",
                        "select cast(to_jsonb(t) as text) from mentorship_session t where mentorship_id" + WITH_ME));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        var mentorships = Clause.kept(
                new Text("Наставничество: темы, сроки, занятия", "Mentorships: topics, terms, sessions"),
                rows.count("select count(*) from mentorship_party" + MINE, whose),
                new Text(
                        "Принадлежит и второй стороне; ваше имя в них не записано.",
                        "They belong to the other side too; your name is not written there."),
                null);
        if (whose.employed()) {
            return List.of(mentorships);
        }
        return List.of(
                mentorships,
                Clause.deleted(
                        new Text("Чему вы научились у наставника", "What you learnt from a mentor"),
                        rows.change(
                                "update mentorship_party set learnt = null" + MINE + " and learnt is not null", whose)),
                Clause.deleted(new Text("Ваши заметки о занятиях", "Your notes of sessions"), rows.change("""
                                update mentorship_session set notes = null
                                where library_id = :library and logged_by = :person and notes is not null""", whose)));
    }
}
