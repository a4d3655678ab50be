package org.librarycpd.registry.attestation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.registry.People.*;
import static org.librarycpd.registry.Teacher.ATTESTATIONS;
import static org.librarycpd.registry.Teacher.word;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.registry.Rows;
import org.librarycpd.registry.Teacher;
import org.librarycpd.registry.enrolment.EnrolmentCode;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Heard;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class AttestationsTest {

    private static final String TOPIC = "registry.attestations";

    private final UUID anna = UUID.randomUUID();
    private Teacher metoda;
    private String run;
    private EventStream events;

    @BeforeEach
    void connect() {
        metoda = Teacher.registered();
        run = metoda.running();
        events = new EventStream();
    }

    @AfterEach
    void disconnect() {
        events.close();
    }

    @Test
    void an_attested_completion_is_told_in_the_name_of_the_learners_library() {
        var id = metoda.attested(run, Teacher.enrolled(librarian(anna), run));
        var told = heard(id, "CompletionAttested");
        assertThat(told.libraryId()).isEqualTo(OBLAST);
        Contract.of(told.type()).accepts(told.data());
        var data = JsonPath.from(told.data());
        assertThat(data.getString("personId")).isEqualTo(anna.toString());
        assertThat(data.getString("runId")).isEqualTo(run);
        by(librarian(anna))
                .get(ATTESTATIONS + "/" + id)
                .then()
                .statusCode(200)
                .body("status", equalTo("MATCHED"))
                .body("programme.title", equalTo("Cataloguing"))
                .body("run.id", equalTo(run))
                .body("hours", equalTo(24));
    }

    @Test
    void the_provider_cannot_tell_whether_there_is_a_person() {
        var known = taken(Teacher.enrolled(librarian(anna), run));
        var unknown = taken(EnrolmentCode.random().text());
        for (var own : List.of(metoda.system(), metoda.representative())) {
            var ofKnown = seen(own, known);
            var ofUnknown = seen(own, unknown);
            assertThat(ofKnown.statusCode(200).extract().header("ETag"))
                    .isEqualTo(ofUnknown.statusCode(200).extract().header("ETag"));
            assertThat(ofKnown.extract().<Map<String, ?>>path("").keySet())
                    .isEqualTo(ofUnknown.extract().<Map<String, ?>>path("").keySet())
                    .containsExactlyInAnyOrder("id", "runId", "code", "completedOn", "hours", "status", "receivedAt");
            ofKnown.body("status", equalTo("RECEIVED"));
            ofUnknown.body("status", equalTo("RECEIVED"));
        }
        String id = known.extract().path("id");
        assertThat(known.extract().header("Location")).endsWith(ATTESTATIONS + "/" + id);
        assertThat(known.extract().headers().asList().stream().map(h -> h.getName()))
                .isEqualTo(unknown.extract().headers().asList().stream()
                        .map(h -> h.getName())
                        .toList());
        assertThat(Rows.count("attestation where run_id = '" + run + "' and status = 'MATCHED'"))
                .isEqualTo(1);
    }

    @Test
    void an_unknown_code_waits_until_a_learner_claims_it() {
        var code = EnrolmentCode.random().text();
        var id = metoda.attested(run, code);
        by(librarian(anna)).get(ATTESTATIONS + "/" + id).then().statusCode(404);
        claim(librarian(anna), code.toLowerCase(java.util.Locale.ROOT))
                .statusCode(200)
                .body("id", equalTo(id))
                .body("status", equalTo("MATCHED"));
        claim(librarian(anna), code).statusCode(200);
        var told = heard(id, "CompletionAttested");
        assertThat(told.libraryId()).isEqualTo(OBLAST);
        Contract.of(told.type()).accepts(told.data());
        var enrolment = JsonPath.from(told.data()).getString("enrolmentId");
        events.hear("registry.enrolments", e -> enrolment.equals(e.subject()));
        claim(librarian(), code).statusCode(404);
        claim(librarianOfTheCity(anna), code).statusCode(404);

        var seenByProvider = seenById(metoda.system(), id);
        seenByProvider.statusCode(200).header("ETag", "\"0-en-attestation-of-provider\"");
        by(metoda.representative())
                .get(Teacher.RUNS + "/" + run + "/enrolments")
                .then()
                .body("number", equalTo(0));
    }

    @Test
    void a_mistyped_code_is_claimed_for_the_enrolment_that_is_there() {
        var own = Teacher.enrolled(librarian(anna), run);
        var mistyped = EnrolmentCode.random().text();
        var id = metoda.attested(run, mistyped);
        claim(librarian(anna), mistyped).statusCode(200);
        assertThat(Rows.count("enrolment where learner_id = '" + anna + "'")).isEqualTo(1);
        heard(id, "CompletionAttested");

        taken(own);
        claim(librarian(anna), own).statusCode(409).body("type", equalTo(problem("a-learner-completes-a-run-once")));
        claim(librarian(), own).statusCode(404);
        assertThat(Rows.count("attestation where learner_id = '" + anna + "'")).isEqualTo(1);
    }

    @Test
    void only_a_librarian_of_a_library_claims_and_only_what_was_attested() {
        var code = EnrolmentCode.random().text();
        claim(librarian(anna), code).statusCode(404);
        metoda.attested(run, code);
        claim(librarian(anna), "short").statusCode(400).body("violations[0].pointer", equalTo("/code"));
        claim(Token.person(anna, "librarian"), code).statusCode(403);
        claim(metoda.representative(), code).statusCode(403);
        claim(metoda.system(), code).statusCode(403);
        given().contentType("application/json")
                .body("{}")
                .post(ATTESTATIONS + "/claims")
                .then()
                .statusCode(401);
        by(librarian(anna))
                .body(Map.of("runId", UUID.randomUUID(), "code", code))
                .post(ATTESTATIONS + "/claims")
                .then()
                .statusCode(404);
    }

    @Test
    void only_the_runs_provider_attests() {
        var code = Teacher.enrolled(librarian(anna), run);
        var stranger = Teacher.registered();
        given().contentType("application/json")
                .body(word(run, code))
                .post(ATTESTATIONS)
                .then()
                .statusCode(401);
        create(librarian(anna), ATTESTATIONS, word(run, code)).statusCode(403);
        create(registrar(), ATTESTATIONS, word(run, code)).statusCode(403);
        create(Token.system(metoda.client(), "staff.write"), ATTESTATIONS, word(run, code))
                .statusCode(403);
        create(stranger.system(), ATTESTATIONS, word(run, code)).statusCode(404);
        create(stranger.representative(), ATTESTATIONS, word(run, code)).statusCode(404);
        create(metoda.system(), ATTESTATIONS, word(UUID.randomUUID().toString(), code))
                .statusCode(404);
        create(metoda.representative(), ATTESTATIONS, word(run, code)).statusCode(202);
    }

    @Test
    void an_attestation_is_404_to_everyone_else() {
        var id = metoda.attested(run, Teacher.enrolled(librarian(anna), run));
        given().get(ATTESTATIONS + "/" + id).then().statusCode(401);
        var stranger = Teacher.registered();
        for (var other : List.of(
                librarian(),
                librarianOfTheCity(UUID.randomUUID()),
                librarianOfTheCity(anna),
                Token.person(anna, "librarian"),
                stranger.system(),
                stranger.representative())) {
            seenById(other, id).statusCode(404);
        }
        seenById(registrar(), id).statusCode(403);
        seenById(librarian(), UUID.randomUUID().toString()).statusCode(404);
        for (var other : List.of(stranger.system(), stranger.representative())) {
            annul(other, id, "\"0-\"").statusCode(404);
        }
        annul(librarian(anna), id, "\"0-\"").statusCode(403);
        given().post(ATTESTATIONS + "/" + id + "/voiding").then().statusCode(401);
    }

    @Test
    void the_same_word_again_is_answered_the_same_and_another_word_is_refused() {
        var code = Teacher.enrolled(librarian(anna), run);
        var first = metoda.attested(run, code);
        assertThat(metoda.attested(run, code)).isEqualTo(first);
        var fewer = word(run, code);
        fewer.put("hours", 12);
        create(metoda.system(), ATTESTATIONS, fewer)
                .statusCode(409)
                .body("type", equalTo(problem("a-run-and-a-code-are-attested-once")));
        var tooMany = word(run, EnrolmentCode.random().text());
        tooMany.put("hours", 25);
        create(metoda.system(), ATTESTATIONS, tooMany).statusCode(409);
        tooMany.put("hours", 5001);
        create(metoda.system(), ATTESTATIONS, tooMany).statusCode(400);
        assertThat(Rows.count("attestation where run_id = '" + run + "'")).isEqualTo(1);
    }

    @Test
    void the_same_word_from_twenty_at_once_makes_one_attestation() throws Exception {
        var code = Teacher.enrolled(librarian(anna), run);
        var twins = Collections.nCopies(20, (Callable<String>) () -> metoda.attested(run, code));
        var crowd = Executors.newFixedThreadPool(20);
        var ids = new HashSet<String>();
        for (var answer : crowd.invokeAll(twins)) {
            ids.add(answer.get());
        }
        crowd.shutdown();
        assertThat(ids).hasSize(1);
    }

    @Test
    void a_voided_attestation_is_told_once_and_may_be_followed_by_a_right_one() {
        var code = Teacher.enrolled(librarian(anna), run);
        var id = metoda.attested(run, code);
        annul(metoda.system(), id, "").statusCode(428);
        annul(metoda.system(), id, "\"5-\"").statusCode(412);
        annul(metoda.system(), id, "\"0-\"")
                .statusCode(200)
                .body("status", equalTo("VOIDED"))
                .body("voidReason", equalTo("a mistake"));
        annul(metoda.system(), id, "\"1-\"").statusCode(409);
        var told = heard(id, "AttestationVoided");
        assertThat(told.libraryId()).isEqualTo(OBLAST);
        assertThat(told.sequence()).isEqualTo(1);
        Contract.of(told.type()).accepts(told.data());
        seenById(librarian(anna), id).statusCode(200).body("status", equalTo("VOIDED"));

        var right = metoda.attested(run, code);
        assertThat(right).isNotEqualTo(id);
        heard(right, "CompletionAttested");
        assertThat(events.all(TOPIC).stream().filter(e -> id.equals(e.subject())))
                .hasSize(2);
    }

    @Test
    void what_found_nobody_is_voided_without_a_word_to_anyone() {
        var code = EnrolmentCode.random().text();
        var id = metoda.attested(run, code);
        annul(metoda.representative(), id, "\"0-\"").statusCode(200);
        claim(librarian(anna), code).statusCode(404);
        var marker = metoda.attested(run, Teacher.enrolled(librarian(anna), run));
        heard(marker, "CompletionAttested");
        assertThat(events.all(TOPIC)).noneMatch(e -> id.equals(e.subject()));
    }

    @Test
    void each_request_costs_few_statements() {
        var code = Teacher.enrolled(librarian(anna), run);
        var matched = Statements.during(() -> metoda.attested(run, code));
        assertThat(matched).hasSizeLessThanOrEqualTo(8);
        String id =
                create(metoda.system(), ATTESTATIONS, word(run, code)).extract().path("id");
        assertThat(Statements.during(() -> seenById(librarian(anna), id).statusCode(200)))
                .hasSize(4);
        assertThat(Statements.during(() -> seenById(metoda.system(), id).body("voidReason", nullValue())))
                .hasSize(3);
        assertThat(Statements.during(() -> annul(metoda.system(), id, "\"0-\"").statusCode(200)))
                .hasSizeLessThanOrEqualTo(5);
        var unknown = EnrolmentCode.random().text();
        metoda.attested(run, unknown);
        assertThat(Statements.during(() -> claim(librarian(), unknown).statusCode(200)))
                .hasSizeLessThanOrEqualTo(10);
    }

    private ValidatableResponse taken(String code) {
        return create(metoda.system(), ATTESTATIONS, word(run, code)).statusCode(202);
    }

    private static ValidatableResponse seen(Token by, ValidatableResponse taken) {
        return seenById(by, taken.extract().path("id"));
    }

    private static ValidatableResponse seenById(Token by, String id) {
        return by(by).get(ATTESTATIONS + "/" + id).then();
    }

    private ValidatableResponse claim(Token learner, String code) {
        return by(learner)
                .body(Map.of("runId", run, "code", code))
                .post(ATTESTATIONS + "/claims")
                .then();
    }

    private static ValidatableResponse annul(Token by, String id, String seen) {
        return by(by).header("If-Match", seen)
                .body(Map.of("reason", "a mistake"))
                .post(ATTESTATIONS + "/" + id + "/voiding")
                .then();
    }

    private Heard heard(String id, String type) {
        return events.hear(TOPIC, e -> id.equals(e.subject()) && e.type().equals("registry." + type + ".v1"));
    }
}
