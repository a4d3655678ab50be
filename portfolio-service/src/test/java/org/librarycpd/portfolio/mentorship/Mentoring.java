package org.librarycpd.portfolio.mentorship;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;

/** What people do with mentorships through the front door. */
final class Mentoring {

    static final String ALL = "/api/v1/mentorships";
    static final String LEARNT = "{\"learnt\": \"Описывать сетевые ресурсы\"}";
    static final String REASON = "{\"reason\": \"Нет времени\"}";

    private Mentoring() {}

    static String active(People library) {
        var id = proposed(library.anna, mentoring(library.boris, library.anna, null));
        step(library.boris, id, "agreement", null).statusCode(200);
        return id;
    }

    static String proposed(Person by, String body) {
        return by.creates()
                .body(body)
                .post(ALL)
                .then()
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
    }

    static String logged(Person by, String id, int minutes) {
        return log(by, id, session(minutes)).statusCode(201).extract().path("sessions[-1].id");
    }

    static ValidatableResponse log(Person by, String id, String body) {
        return changing(by, id).body(body).post(ALL + "/" + id + "/sessions").then();
    }

    static ValidatableResponse step(Person by, String id, String step, String body) {
        var request = changing(by, id);
        return (body == null ? request : request.body(body))
                .post(ALL + "/" + id + "/" + step)
                .then();
    }

    static RequestSpecification changing(Person person, String id) {
        return person.creates()
                .header("If-Match", person.asks().get(ALL + "/" + id).header("ETag"));
    }

    static String mentoring(Person mentor, Person learner, UUID gap) {
        return """
            {"kind": "MENTORING", "topic": {"ru": "Сетевые ресурсы", "en": "Network resources"},
             "goals": "Десять записей без правок", "mentorId": "%s",
             "learners": [{"personId": "%s", "gapIds": [%s]}], "from": "%s", "until": "%s"}\
            """.formatted(mentor.id(), learner.id(), gap == null ? "" : "\"" + gap + "\"", day(-30), day(180));
    }

    static String reciprocal(Person one, Person other) {
        return """
            {"kind": "RECIPROCAL", "topic": {"ru": "Дети и каталог", "en": "Children and the catalogue"},
             "learners": [{"personId": "%s"}, {"personId": "%s"}], "from": "%s", "until": "%s"}\
            """.formatted(one.id(), other.id(), day(-30), day(180));
    }

    static String session(int minutes) {
        return """
            {"heldOn": "%s", "minutes": %d, "topic": "Поле 856", "notes": "Показала поле 856"}\
            """.formatted(day(0), minutes);
    }

    static String day(int fromToday) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(fromToday).toString();
    }
}
