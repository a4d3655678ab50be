package org.librarycpd.portfolio.personal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/** What a feature keeps about a person: how it is given out, and what of it may go. One library at a time. */
public interface PersonalData {

    /** Statements that give rows of JSON text; they name {@code :library} and {@code :person}. */
    List<Part> parts();

    /** Statements that give files in pieces, in their order: the file's path and the bytes. */
    default List<String> files() {
        return List.of();
    }

    /** Deletes what no law makes the library keep, and says of each kind what was done. */
    List<Clause> erase(Whose whose);

    record Part(String name, String rows) {}

    /** @param employed whether the person works in the library today */
    record Whose(UUID personId, String libraryId, boolean employed, LocalDate today) {}

    /**
     * @param until the last day on which it is kept; null where it was deleted or the end is not known yet
     */
    record Clause(Text what, long count, boolean deleted, Text why, LocalDate until) {

        public static Clause deleted(Text what, long count) {
            return new Clause(what, count, true, NOT_NEEDED, null);
        }

        public static Clause kept(Text what, long count, Text why, LocalDate until) {
            return new Clause(what, count, false, why, until);
        }
    }

    Text NOT_NEEDED = new Text("Закон не требует от библиотеки это хранить.", "No law makes the library keep it.");
    Text PERSONNEL_RECORDS = new Text(
            "Документы по личному составу хранят 50 лет, созданные до 2003 года — 75 лет (Федеральный закон № 125-ФЗ, ст. 22.1).",
            "Personnel records are kept for 50 years, those made before 2003 for 75 (Federal Law 125-FZ, art. 22.1).");
    Text BOOKKEEPING = new Text(
            "Первичные документы учёта хранят пять лет после отчётного года (Федеральный закон № 402-ФЗ, ст. 29).",
            "Bookkeeping records are kept for five years after the year they report on (Federal Law 402-FZ, art. 29).");
}
