package org.librarycpd.portfolio.transfer.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** What was taken along from another library; the copied entries themselves are the entries' matter. */
@ApplicationScoped
public class PersonalTransfers implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";

    private final PersonalRows rows;

    PersonalTransfers(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part("portfolio-transfers", "select cast(to_jsonb(t) as text) from portfolio_transfer t" + MINE));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        rows.change(
                "delete from transferred_entry where transfer_id in (select id from portfolio_transfer" + MINE + ")",
                whose);
        return List.of(Clause.deleted(
                new Text("Сведения о переносе портфолио", "Records of portfolios taken along"),
                rows.change("delete from portfolio_transfer" + MINE, whose)));
    }
}
