package org.librarycpd.registry;

import static org.awaitility.Awaitility.await;
import static org.librarycpd.registry.People.by;
import static org.librarycpd.registry.People.create;
import static org.librarycpd.registry.People.registrar;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Token;

/** A registered provider with one representative and one IT system, and what they usually do. */
public record Teacher(String id, UUID person, String client) {

    public static final String PROGRAMMES = "/api/v1/programmes";
    public static final String RUNS = "/api/v1/programme-runs";
    public static final String ATTESTATIONS = "/api/v1/attestations";

    public static Teacher registered() {
        var person = UUID.randomUUID();
        var client = "it-" + UUID.randomUUID();
        String id = create(registrar(), "/api/v1/providers", registration(person, client))
                .statusCode(201)
                .extract()
                .path("id");
        return new Teacher(id, person, client);
    }

    public static Map<String, Object> registration(UUID person, String client) {
        return Map.of(
                "name", Map.of("ru", "Метода", "en", "Metoda"),
                "kind", "TRAINING_CENTRE",
                "site", "https://metoda.example",
                "representatives", List.of(person),
                "systems", List.of(client));
    }

    /** A competency that the registry has heard of. */
    public static UUID knownCompetency() {
        var id = UUID.randomUUID();
        try (var events = new EventStream()) {
            events.tell(
                    "appraisal.competencies.state",
                    "appraisal.CompetencyState.v1",
                    id,
                    1,
                    People.OBLAST,
                    Contract.of("appraisal.CompetencyState.v1").example());
        }
        await().until(() -> Rows.count("known_competency where id = '" + id + "'") == 1);
        return id;
    }

    public Token representative() {
        return Token.person(person, "provider-representative");
    }

    public Token system() {
        return Token.system(client, "attestations.write");
    }

    public Map<String, Object> programme(String ru, String en, UUID... competencies) {
        var said = new HashMap<String, Object>();
        said.put("providerId", id);
        said.put("title", Map.of("ru", ru, "en", en));
        said.put("category", "cataloguing");
        said.put("language", "ru");
        said.put("competencyIds", List.of(competencies));
        said.put("hours", 24);
        said.put("online", true);
        said.put("priceKopecks", 0);
        return said;
    }

    public String drafted(Map<String, Object> programme) {
        return create(representative(), PROGRAMMES, programme)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public String published(Map<String, Object> programme) {
        var drafted = drafted(programme);
        publish(drafted).statusCode(200);
        return drafted;
    }

    public String published(UUID competency) {
        return published(programme("Каталогизация", "Cataloguing", competency));
    }

    public ValidatableResponse publish(String programme) {
        return on(PROGRAMMES + "/" + programme, "/publication");
    }

    public ValidatableResponse retire(String programme) {
        return on(PROGRAMMES + "/" + programme, "/retirement");
    }

    private ValidatableResponse on(String path, String transition) {
        var seen = by(representative()).get(path).header("ETag");
        return by(representative())
                .header("If-Match", seen)
                .post(path + transition)
                .then();
    }

    public ValidatableResponse schedule(Map<String, Object> run) {
        return create(representative(), RUNS, run);
    }

    /** A run that began a week ago and ends in a week. */
    public Map<String, Object> run(String programme) {
        var run = new HashMap<String, Object>();
        run.put("programmeId", programme);
        run.put("startsOn", today().minusDays(7).toString());
        run.put("endsOn", today().plusDays(7).toString());
        run.put("priceKopecks", 0);
        return run;
    }

    public String running() {
        return schedule(run(published(knownCompetency())))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    public static String enrolled(Token learner, String run) {
        return create(learner, RUNS + "/" + run + "/enrolments")
                .statusCode(201)
                .extract()
                .path("code");
    }

    public static Map<String, Object> word(String run, String code) {
        var word = new HashMap<String, Object>();
        word.put("runId", run);
        word.put("code", code);
        word.put("completedOn", today().toString());
        word.put("hours", 24);
        return word;
    }

    public String attested(String run, String code) {
        return create(system(), ATTESTATIONS, word(run, code))
                .statusCode(202)
                .extract()
                .path("id");
    }
}
