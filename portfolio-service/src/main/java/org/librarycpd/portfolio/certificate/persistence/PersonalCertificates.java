package org.librarycpd.portfolio.certificate.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** A certificate that still counts is what its holder asked for; on the others the name may go. */
@ApplicationScoped
public class PersonalCertificates implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";
    private static final String COUNTS = " and revoked_at is null and (valid_until is null or valid_until >= :today)";
    private static final String IS_OVER =
            " and (revoked_at is not null or valid_until < :today) and holder_name <> '—'";

    private final PersonalRows rows;

    PersonalCertificates(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("certificates", "select cast(to_jsonb(t) as text) from certificate t" + MINE));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        var valid = Clause.kept(
                new Text("Действующие сертификаты", "Certificates that still count"),
                rows.count("select count(*) from certificate" + MINE + COUNTS, whose),
                new Text(
                        "Вы просили их выдать, и их проверяют по номеру; сначала попросите того, кто их выдал, их отозвать.",
                        "You asked for them, and they are checked by their numbers; ask who issued them to revoke them first."),
                null);
        if (whose.employed()) {
            return List.of(valid);
        }
        return List.of(
                valid,
                Clause.deleted(
                        new Text(
                                "Ваше имя на отозванных и истёкших сертификатах",
                                "Your name on certificates that are revoked or expired"),
                        rows.change(
                                "update certificate set holder_name = '—', version = version + 1" + MINE + IS_OVER,
                                whose)));
    }
}
