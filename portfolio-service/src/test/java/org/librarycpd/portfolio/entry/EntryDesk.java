package org.librarycpd.portfolio.entry;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.librarycpd.portfolio.Person;

/** What people do with their own entries through the front door. */
final class EntryDesk {

    static final String ENTRIES = "/api/v1/portfolio-entries/";

    private EntryDesk() {}

    static String selfStudy(String more) {
        return """
            {"kind": "SELF_STUDY", "title": {"ru": "Чтение о каталогах", "en": "Reading on catalogues"},
             "source": "ISBD, сводное издание", "hours": 6, "completedOn": "2026-11-20",
             "learnt": "Как описать электронный ресурс"%s}\
            """.formatted(more);
    }

    static ValidatableResponse drafts(Person owner, String body) {
        return owner.creates().body(body).post(ENTRIES).then();
    }

    static String drafted(Person owner, String more) {
        return drafts(owner, selfStudy(more)).statusCode(201).extract().path("id");
    }

    static String submitted(Person owner, String more) {
        var entry = drafted(owner, more);
        act(owner, entry, "submission").statusCode(200);
        return entry;
    }

    static ValidatableResponse act(Person person, String entry, String action) {
        var request = person.asks().header("If-Match", etag(person, entry));
        if ("return".equals(action)) {
            request.body("{\"reason\": \"Приложите конспект\"}");
        }
        return request.post(ENTRIES + entry + "/" + action).then();
    }

    static ValidatableResponse rewrite(Person person, String entry, String body) {
        return person.asks()
                .header("If-Match", etag(person, entry))
                .body(body)
                .put(ENTRIES + entry)
                .then();
    }

    static String etag(Person person, String entry) {
        var etag = person.asks().get(ENTRIES + entry).header("ETag");
        return etag == null ? "\"0-\"" : etag;
    }

    static String gaps(UUID gap) {
        return ", \"gapIds\": [\"" + gap + "\"]";
    }

    static String tomorrow() {
        return LocalDate.now(java.time.ZoneOffset.UTC).plusDays(2).toString();
    }
}
