package org.librarycpd.portfolio.sponsorship.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** What was paid stays in the books; the texts of what was not may go. */
@ApplicationScoped
public class PersonalSponsorships implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";

    private final PersonalRows rows;

    PersonalSponsorships(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("sponsorships", "select cast(to_jsonb(t) as text) from sponsorship t" + MINE));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        return List.of(
                Clause.kept(
                        new Text("Оплаченная или принятая поддержка", "Support that was paid or accepted"),
                        rows.count(
                                "select count(*) from sponsorship" + MINE + " and status in ('ACCEPTED', 'GRANTED')",
                                whose),
                        BOOKKEEPING,
                        null),
                Clause.deleted(
                        new Text(
                                "Тексты просьб и предложений о поддержке, которые ничем не кончились",
                                "Texts of requests and offers of support that came to nothing"),
                        rows.change(
                                "update sponsorship set purpose = '—', reason = null, version = version + 1" + MINE
                                        + " and status in ('DECLINED', 'WITHDRAWN') and (purpose <> '—' or reason is not null)",
                                whose)));
    }
}
