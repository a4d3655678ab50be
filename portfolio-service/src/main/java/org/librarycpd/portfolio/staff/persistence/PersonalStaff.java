package org.librarycpd.portfolio.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** Membership and offices are personnel records; contact data go with the employment. */
@ApplicationScoped
public class PersonalStaff implements PersonalData {

    private static final String MINE = " where library_id = :library and person_id = :person";
    private static final Text EMPLOYED = new Text(
            "Пока вы работаете в библиотеке, сведения о работе и адрес нужны ей как работодателю; обратитесь снова после увольнения. ",
            "While you work in the library it needs your employment data and address as your employer; ask again once you have left. ");

    private final PersonalRows rows;

    PersonalStaff(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part("staff-member", "select cast(to_jsonb(t) as text) from staff_member t" + MINE),
                new Part("appointments", "select cast(to_jsonb(t) as text) from appointment t" + MINE),
                new Part("account-unbindings", "select cast(to_jsonb(t) as text) from account_unbinding t" + MINE),
                new Part("delegations", """
                    select cast(to_jsonb(t) as text) from delegation t
                    where library_id = :library and (delegator_id = :person or delegate_id = :person)"""));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        var membership =
                new Text("Имя, должность и срок работы, назначения", "Name, position, employment, appointments");
        var count = rows.count("select count(*) from staff_member" + MINE, whose);
        var reasons = Clause.deleted(
                new Text("Пояснения к переданным полномочиям", "Reasons given with delegations"),
                rows.change("""
                        update delegation set reason = null
                        where library_id = :library and delegator_id = :person and reason is not null
                            and (revoked_at is not null or valid_until < :today)""", whose));
        if (whose.employed()) {
            var why = new Text(EMPLOYED.ru() + PERSONNEL_RECORDS.ru(), EMPLOYED.en() + PERSONNEL_RECORDS.en());
            return List.of(Clause.kept(membership, count, why, null), reasons);
        }
        var address = Clause.deleted(
                new Text("Адрес электронной почты", "E-mail address"),
                rows.change("update staff_member set email = null" + MINE + " and email is not null", whose));
        var until = rows.day(
                "select max(cast(employed_until + (case when employed_until < date '2003-01-01' then interval '75 years'"
                        + " else interval '50 years' end) as date)) from staff_member" + MINE,
                whose);
        return List.of(Clause.kept(membership, count, PERSONNEL_RECORDS, until), reasons, address);
    }
}
