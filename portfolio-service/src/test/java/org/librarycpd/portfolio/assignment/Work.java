package org.librarycpd.portfolio.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;

/** Work that somebody was given, and what people do with it through the front door. */
record Work(String all, String id) {

    static final String STRETCH = "/api/v1/stretch-assignments";
    static final String RESPONSIBILITIES = "/api/v1/responsibilities";
    static final String REASON = "{\"reason\": \"Другие заботы\"}";
    static final String COMPLETION = "{\"hours\": 36, \"word\": \"Выставку приняли с первого раза\"}";

    static Work given(Person by, String all, String body) {
        String id = refused(by, all, body)
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("id");
        return new Work(all, id);
    }

    /** The answer to a proposal, whatever it is. */
    static ValidatableResponse refused(Person by, String all, String body) {
        return by.creates().body(body).post(all).then();
    }

    ValidatableResponse step(Person by, String step, String body) {
        var request = changing(by);
        return (body == null ? request : request.body(body))
                .post(all + "/" + id + "/" + step)
                .then();
    }

    RequestSpecification changing(Person person) {
        return person.creates()
                .header("If-Match", person.asks().get(all + "/" + id).header("ETag"));
    }

    void is(Person seenBy, String status) {
        seenBy.asks().get(all + "/" + id).then().statusCode(200).body("status", equalTo(status));
    }

    void allows(Person person, String... actions) {
        var allowed = person.asks().get(all + "/" + id + "/allowed-actions");
        allowed.then().statusCode(200);
        assertThat(allowed.jsonPath().getList("actions.name")).containsExactly((Object[]) actions);
    }

    void told(EventStream events, String topic, String type) {
        var name = "portfolio." + type + ".v1";
        var heard = events.hear(topic, e -> name.equals(e.type()) && id.equals(e.subject()));
        Contract.of(name).accepts(heard.data());
        Contract.of(name).accepts(Contract.of(name).example());
    }

    static String stretch(Person person, UUID gap) {
        return """
            {"personId": "%s", "title": {"ru": "Выставка", "en": "Exhibition"},
             "description": {"ru": "От замысла до открытия", "en": "From the idea to the opening"},
             "gapIds": [%s], "from": "%s", "until": "%s", "hoursForeseen": 40}\
            """.formatted(person.id(), gap == null ? "" : "\"" + gap + "\"", day(0), day(60));
    }

    static String responsibility(Person person, UUID department, String powers) {
        return """
            {"personId": "%s", "departmentId": "%s", "title": {"ru": "Группа редких книг", "en": "Rare books group"},
             "from": "%s", "until": "%s", "powers": [%s]}\
            """.formatted(person.id(), department, day(0), day(60), powers);
    }

    static String day(int fromToday) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(fromToday).toString();
    }
}
