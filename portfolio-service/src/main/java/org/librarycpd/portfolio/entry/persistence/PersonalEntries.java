package org.librarycpd.portfolio.entry.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.librarycpd.kit.http.Text;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

/** Verified entries are grounds of notices to HR; what nobody has verified goes, with its evidence. */
@ApplicationScoped
public class PersonalEntries implements PersonalData {

    private static final String MINE = " where library_id = :library and owner_id = :person";

    private static final Text EVIDENCE = new Text("Подтверждающие файлы и ссылки", "Evidence files and links");
    private static final String IDS = "select id from portfolio_entry" + MINE;

    private final PersonalRows rows;

    PersonalEntries(PersonalRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part("portfolio-entries", "select cast(to_jsonb(t) as text) from portfolio_entry t" + MINE),
                new Part(
                        "evidence",
                        "select cast(to_jsonb(t) as text) from evidence t where entry_id in (" + IDS + ")"));
    }

    @Override
    public List<String> files() {
        return List.of("""
            select 'evidence/' || t.entry_id || '/' || t.id || '-' || regexp_replace(t.file_name, '[/\\\\]', '_', 'g'),
                c.bytes
            from evidence t join evidence_chunk c on c.evidence_id = t.id
            where t.entry_id in (%s) order by t.id, c.position""".formatted(IDS));
    }

    @Override
    public List<Clause> erase(Whose whose) {
        var drafts = Clause.deleted(
                new Text("Черновики и возвращённые записи портфолио", "Drafts and returned portfolio entries"),
                rows.change("delete from portfolio_entry" + MINE + " and status in ('DRAFT', 'RETURNED')", whose));
        var verified = Clause.kept(
                new Text("Подтверждённые и поданные записи портфолио", "Verified and submitted entries"),
                rows.count("select count(*) from portfolio_entry" + MINE, whose),
                PERSONNEL_RECORDS,
                null);
        return whose.employed()
                ? List.of(drafts, verified, evidenceOfAnEmployee(whose))
                : List.of(drafts, verified, evidence(whose), ownWords(whose));
    }

    private Clause evidenceOfAnEmployee(Whose whose) {
        return Clause.kept(
                EVIDENCE,
                rows.count("select count(*) from evidence where entry_id in (" + IDS + ")", whose),
                new Text(
                        "Основание подтверждённых записей, пока вы работаете в библиотеке.",
                        "The ground of verified entries while you work in the library."),
                null);
    }

    private Clause evidence(Whose whose) {
        return Clause.deleted(EVIDENCE, rows.change("delete from evidence where entry_id in (" + IDS + ")", whose));
    }

    private Clause ownWords(Whose whose) {
        var count = rows.change(
                """
                update portfolio_entry set description = null, learnt = null, source = null, evidence_count = 0
                """ + MINE + " and (description is not null or learnt is not null or source is not null)", whose);
        return Clause.deleted(new Text("Описания и размышления в записях", "Descriptions and reflections"), count);
    }
}
