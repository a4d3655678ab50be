package org.librarycpd.portfolio.sponsorship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.librarycpd.portfolio.revalidation.Recognition.REGISTRAR;
import static org.librarycpd.portfolio.revalidation.Recognition.applied;
import static org.librarycpd.portfolio.revalidation.Recognition.registrar;
import static org.librarycpd.portfolio.revalidation.Recognition.registrarCreates;
import static org.librarycpd.portfolio.revalidation.Recognition.rules;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

@QuarkusTest
class SponsorshipStoryTest {

    private static final String SPONSORSHIPS = "/api/v1/sponsorships";
    private static People library;
    private static String application;

    private LearningYear year;

    @BeforeEach
    void anApplication() {
        if (library == null) {
            library = People.ofANewLibrary();
            application = applied(library.anna, rules(registrarCreates(), 24, ""));
        }
        year = new LearningYear(library);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void a_learner_asks_an_association_offers_the_learner_accepts_and_it_is_paid() {
        String id = library.anna
                .creates()
                .body(terms("\"revalidationId\": \"" + application + "\""))
                .post(SPONSORSHIPS)
                .then()
                .statusCode(201)
                .body("status", equalTo("REQUESTED"))
                .extract()
                .path("id");
        registrar().get(SPONSORSHIPS + "?open=true").then().body("items.id", hasItem(id));
        library.boris.asks().get(SPONSORSHIPS + "/" + id).then().statusCode(404);
        library.gleb.asks().get(SPONSORSHIPS + "/" + id).then().statusCode(404);

        step(registrar(), id, 0, "offer", "{\"amountKopecks\": 1200000, \"until\": \"2099-01-01\"}")
                .statusCode(200)
                .body("amountKopecks", equalTo(1200000));
        step(registrar(), id, 1, "granting", "{}").statusCode(409);
        step(library.boris.asks(), id, 1, "acceptance", "").statusCode(404);
        step(library.anna.asks(), id, 1, "acceptance", "").statusCode(200).body("status", equalTo("ACCEPTED"));
        step(registrar(), id, 2, "granting", "{\"paymentOrder\": \"77\"}")
                .statusCode(200)
                .body("status", equalTo("GRANTED"));
        library.anna.asks().get(SPONSORSHIPS).then().body("items.id", hasItem(id));
        registrar().get(SPONSORSHIPS).then().body("items.id", hasItem(id));
        registrar().get(SPONSORSHIPS + "?open=true").then().body("items.id", not(hasItem(id)));
        for (var event : List.of("Requested", "Offered", "Accepted", "Granted")) {
            told(id, "Sponsorship" + event);
        }
    }

    @Test
    void an_association_offers_of_itself_and_the_learner_declines_or_it_is_withdrawn() {
        var declined = offered();
        step(library.anna.asks(), declined, 0, "declining", "{\"reason\": \"Оплатила библиотека\"}")
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        told(declined, "SponsorshipDeclined");
        var withdrawn = offered();
        step(registrar(), withdrawn, 0, "withdrawal", "{\"reason\": \"Нет средств\"}")
                .statusCode(200);
        told(withdrawn, "SponsorshipWithdrawn");
        step(library.anna.asks().header("Accept-Language", "en"), withdrawn, 1, "acceptance", "")
                .statusCode(409)
                .body("title", equalTo("The sponsorship is WITHDRAWN: this step does not follow."));
    }

    @Test
    void an_item_of_one_s_own_plan_may_be_supported_and_nobody_else_s() {
        var plan = year.draft(library.boris);
        String item = year.addItem(library.boris, plan, LearningYear.item(null, year.run(24, 0), ""))
                .statusCode(201)
                .extract()
                .path("items[0].id");
        var about = terms("\"planItemId\": \"" + item + "\"");
        library.boris.creates().body(about).post(SPONSORSHIPS).then().statusCode(201);
        library.anna
                .creates()
                .header("Accept-Language", "ru")
                .body(about)
                .post(SPONSORSHIPS)
                .then()
                .statusCode(409)
                .body(
                        "title",
                        equalTo("У этого человека в этой библиотеке нет такого пункта или заявления: проверьте"
                                + " идентификаторы."));
    }

    @Test
    void a_request_says_what_it_is_for_and_only_an_association_offers_to_others() {
        library.anna
                .creates()
                .body(terms("\"planItemId\": null"))
                .post(SPONSORSHIPS)
                .then()
                .statusCode(422)
                .body(
                        "title",
                        equalTo("Укажите, на что нужна поддержка: пункт плана или заявление на сертификат — что-то"
                                + " одно."));
        library.boris
                .creates()
                .body(terms(offerTo(library.anna)))
                .post(SPONSORSHIPS)
                .then()
                .statusCode(403)
                .body(
                        "title",
                        equalTo("Поддержку другому предлагает только регистратор ассоциации; для себя personId не"
                                + " указывайте."));
        registrarCreates()
                .body(terms(offerTo(library.anna).replace("\"" + library.libraryId + "\"", "null")))
                .post(SPONSORSHIPS)
                .then()
                .statusCode(422)
                .body("title", equalTo("Укажите человека и библиотеку, для которых предназначена поддержка."));
        library.anna
                .creates()
                .body(terms("\"revalidationId\": \"" + application + "\"").replace("2099", "1999"))
                .post(SPONSORSHIPS)
                .then()
                .statusCode(400)
                .body("violations.pointer", contains("/until"));
    }

    @Test
    void each_request_costs_few_statements() {
        var id = new String[1];
        costs(2, () -> id[0] = offered());
        costs(1, () -> library.anna.asks().get(SPONSORSHIPS).then().statusCode(200));
        costs(1, () -> registrar().get(SPONSORSHIPS + "/" + id[0]).then().statusCode(200));
        costs(2, () -> step(library.anna.asks(), id[0], 0, "acceptance", "").statusCode(200));
    }

    private static String offered() {
        return registrarCreates()
                .body(terms(offerTo(library.anna)))
                .post(SPONSORSHIPS)
                .then()
                .statusCode(201)
                .body("status", equalTo("OFFERED"))
                .body("sponsorId", equalTo(REGISTRAR.id().toString()))
                .extract()
                .path("id");
    }

    private static String offerTo(Person learner) {
        return "\"personId\": \"%s\", \"libraryId\": \"%s\", \"revalidationId\": \"%s\""
                .formatted(learner.id(), library.libraryId, application);
    }

    private static String terms(String about) {
        return "{%s, \"purpose\": \"Оплата курса\", \"amountKopecks\": 1500000, \"until\": \"2099-12-01\"}"
                .formatted(about);
    }

    private static ValidatableResponse step(
            RequestSpecification who, String id, int version, String step, String body) {
        var request = who.header("If-Match", "\"" + version + "-ru-sponsorship\"");
        return (body.isEmpty() ? request : request.body(body))
                .post(SPONSORSHIPS + "/" + id + "/" + step)
                .then();
    }

    private void told(String id, String event) {
        var heard = year.events.hear(
                "portfolio.sponsorships",
                e -> e.subject().equals(id) && e.type().contains(event));
        Contract.of("portfolio." + event + ".v1").accepts(heard.data());
    }

    private static void costs(int atMost, Runnable request) {
        assertThat(Statements.during(request)).hasSizeLessThanOrEqualTo(atMost);
    }
}
