package org.librarycpd.rating;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.Dependent;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Token;

/** What the registry tells this service, and the people who ask it. */
@Dependent
public class Market {

    public static final String OBLAST = "0b1a57ae-0000-4000-8000-000000000001";
    public static final String CITY = "0b1a57ae-0000-4000-8000-000000000002";

    private final AgroalDataSource database;
    private final EventStream events = new EventStream();

    Market(AgroalDataSource database) {
        this.database = database;
    }

    @PreDestroy
    void close() {
        events.close();
    }

    public EventStream events() {
        return events;
    }

    public record Run(UUID id, UUID programmeId, UUID providerId) {}

    public Run run(String category) {
        return runOf(UUID.randomUUID(), category);
    }

    public Run runOf(UUID programmeId, String category) {
        var run = new Run(UUID.randomUUID(), programmeId, UUID.randomUUID());
        classified(run, 1, category);
        events.tell("registry.programme-runs.state", "registry.ProgrammeRunState.v1", run.id(), 1, null, """
                {"programmeId": "%s", "startsOn": "2026-09-01", "endsOn": "2026-09-05", "hours": 24, "priceKopecks": 0}
                """.formatted(
                        programmeId));
        await().until(() -> count("known_run where id = '" + run.id() + "'") == 1);
        await().until(() -> count("known_programme where id = '" + programmeId + "'") == 1);
        return run;
    }

    public void classified(Run run, long version, String category) {
        events.tell(
                "registry.programmes.state",
                "registry.ProgrammeState.v1",
                run.programmeId(),
                version,
                null,
                """
                {"providerId": "%s", "title": {"ru": "Каталогизация", "en": "Cataloguing"}, "category": "%s",
                 "language": "ru", "competencyIds": [], "hours": 24, "free": true, "online": true,
                 "status": "PUBLISHED"}
                """.formatted(run.providerId(), category));
    }

    public UUID attested(Run run, UUID learner) {
        var attestation = UUID.randomUUID();
        attested(attestation, run, learner);
        await().until(() ->
                count("completion where attested_at is not null and attestation_id = '" + attestation + "'") == 1);
        return attestation;
    }

    public void attested(UUID attestation, Run run, UUID learner) {
        events.tell("registry.attestations", "registry.CompletionAttested.v1", attestation, 1, OBLAST, """
                {"attestationId": "%s", "enrolmentId": "%s", "runId": "%s", "programmeId": "%s", "personId": "%s",
                 "hours": 24, "completedOn": "2026-09-05", "attestedAt": "2026-09-06T08:00:00Z"}
                """.formatted(
                        attestation, UUID.randomUUID(), run.id(), run.programmeId(), learner));
    }

    public void voided(UUID attestation, Run run, UUID learner) {
        events.tell("registry.attestations", "registry.AttestationVoided.v1", attestation, 2, OBLAST, """
                {"attestationId": "%s", "runId": "%s", "programmeId": "%s", "personId": "%s", "voidedAt": "%s"}
                """.formatted(
                        attestation, run.id(), run.programmeId(), learner, Instant.parse("2026-10-01T08:00:00Z")));
    }

    public void represents(UUID person, UUID providerId) {
        events.tell("registry.providers", "registry.ProviderRegistered.v1", providerId, 1, null, """
                {"providerId": "%s", "representativeIds": ["%s"], "registeredAt": "2026-01-01T00:00:00Z"}
                """.formatted(
                        providerId, person));
        await().until(() -> count("provider_representative where provider_id = '" + providerId + "'") == 1);
    }

    /** A learner who completed the run reviews it. */
    public String reviewed(Run run, UUID learner, int rating) {
        return review(learner(learner), run.id(), rating)
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse review(Token by, UUID runId, int rating) {
        return post(by, "{\"runId\": \"%s\", \"rating\": %d, \"text\": \"Полезно\"}".formatted(runId, rating));
    }

    public static ValidatableResponse post(Token by, String body) {
        return by(by).header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body(body)
                .post("/api/v1/reviews")
                .then();
    }

    public static ValidatableResponse score(UUID programmeId) {
        return by(learner(UUID.randomUUID()))
                .get("/api/v1/programme-scores/" + programmeId)
                .then()
                .statusCode(200);
    }

    public static Token learner(UUID id) {
        return Token.person(id, "librarian").in("oblast", OBLAST);
    }

    public static Token operator() {
        return Token.person(UUID.randomUUID(), "platform-operator");
    }

    public static RequestSpecification by(Token token) {
        return given().auth().oauth2(token.sign()).contentType("application/json");
    }

    public long count(String what) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    public void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
