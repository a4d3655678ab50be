package org.librarycpd.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.librarycpd.test.EventStream;

/** One year of learning in a library: what the services around tell of it, and what its people do through the front door. */
public class LearningYear implements AutoCloseable {

    private static final AtomicInteger YEARS = new AtomicInteger(2000);

    public final People people;
    public final int year = 2000 + YEARS.incrementAndGet() % 100;
    public final EventStream events = new EventStream();
    public final UUID competency = UUID.randomUUID();
    public final UUID programme = UUID.randomUUID();
    public final UUID provider = UUID.randomUUID();

    public LearningYear(People people) {
        this.people = people;
        events.tell("registry.programmes.state", "registry.ProgrammeState.v1", programme, 1, null, """
            {"providerId": "%s", "title": {"ru": "Электронный каталог", "en": "Electronic catalogue"},
             "category": "cataloguing", "language": "ru", "competencyIds": ["%s"], "hours": 24, "free": false,
             "online": true, "status": "PUBLISHED"}\
            """.formatted(
                        provider, competency));
    }

    public UUID gapOf(Person person) {
        var gap = UUID.randomUUID();
        gapBecomes(gap, person, 1, "OPEN");
        return gap;
    }

    public void gapBecomes(UUID gap, Person person, int version, String status) {
        events.tell(
                "appraisal.competency-gaps.state",
                "appraisal.CompetencyGapState.v1",
                gap,
                version,
                library(),
                """
                {"personId": "%s", "appraisalId": "%s", "competencyId": "%s", "status": "%s"}\
                """.formatted(person.id(), UUID.randomUUID(), competency, status));
        await().until(() -> count("known_gap where id = '" + gap + "' and version = " + version) == 1);
    }

    public UUID run(int hours, long kopecks) {
        var run = UUID.randomUUID();
        runIsKnown(run, hours, kopecks);
        return run;
    }

    public void runIsKnown(UUID run, int hours, long kopecks) {
        events.tell("registry.programme-runs.state", "registry.ProgrammeRunState.v1", run, 1, null, """
            {"programmeId": "%s", "startsOn": "2027-03-01", "endsOn": "2027-03-26", "hours": %d, "priceKopecks": %d}\
            """.formatted(
                        programme, hours, kopecks));
        await().until(() -> count("known_run where id = '" + run + "'") == 1
                && count("known_programme where id = '" + programme + "'") == 1);
    }

    public void allot(String department, long kopecks, int hours) {
        allot("development-budgets", department, "kopecks", kopecks);
        allot("learning-time-allotments", department, "hours", hours);
    }

    private void allot(String path, String department, String name, long amount) {
        people.gleb
                .creates()
                .body("{\"departmentId\": \"%s\", \"year\": %d, \"%s\": %d}"
                        .formatted(people.departments.get(department), year, name, amount))
                .post("/api/v1/" + path)
                .then()
                .statusCode(201);
    }

    /** What stands in the reading room's allotment of this year. */
    public JsonPath figures(String path) {
        var query = "?year=" + year + "&department=" + people.departments.get("READING");
        return people.anna.asks().get("/api/v1/" + path + query).jsonPath().setRootPath("items[0]");
    }

    public void booked(long reserved, long committed, long spent) {
        var money = figures("development-budgets");
        assertThat(money.getLong("reserved")).isEqualTo(reserved);
        assertThat(money.getLong("committed")).isEqualTo(committed);
        assertThat(money.getLong("spent")).isEqualTo(spent);
    }

    public String draft(Person learner) {
        return learner.creates()
                .body("{\"year\": %d, \"title\": {\"ru\": \"План\", \"en\": \"Plan\"}}".formatted(year))
                .post("/api/v1/learning-plans")
                .then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .extract()
                .path("id");
    }

    public ValidatableResponse addItem(Person learner, String plan, String item) {
        return learner.creates()
                .header("If-Match", etag(learner, plan))
                .body(item)
                .post("/api/v1/learning-plans/" + plan + "/items")
                .then();
    }

    public static String item(UUID gap, UUID run, String more) {
        return """
            {"gapId": %s, "runId": %s, "goal": {"specific": "Каталогизировать электронные ресурсы",
             "measure": "Десять записей без правок", "means": "Курс и наставник",
             "relevance": "Половина поступлений — электронные", "dueOn": "2099-12-01"}%s}\
            """.formatted(quoted(gap), quoted(run), more);
    }

    private static String quoted(UUID id) {
        return id == null ? "null" : "\"" + id + "\"";
    }

    public String submitted(Person learner, UUID gap, UUID run) {
        var plan = draft(learner);
        addItem(learner, plan, item(gap, run, "")).statusCode(201);
        act(learner, plan, "submission").statusCode(200).body("status", equalTo("SUBMITTED"));
        return plan;
    }

    public String approved(Person learner, UUID gap, UUID run) {
        var plan = submitted(learner, gap, run);
        act(people.vera, plan, "approval").statusCode(200);
        return plan;
    }

    public ValidatableResponse act(Person person, String plan, String action) {
        return act(person, plan, action, "{\"reason\": \"Почему\"}");
    }

    public ValidatableResponse act(Person person, String plan, String action, String body) {
        var request = person.asks().header("If-Match", etag(person, plan));
        if (action.matches("return|.*cancellation|.*decline")) {
            request.body(body);
        }
        return request.post("/api/v1/learning-plans/" + plan + "/" + action).then();
    }

    public ValidatableResponse cancel(Person person, String plan) {
        return act(person, plan, "items/" + plan(person, plan).getString("items[0].id") + "/cancellation");
    }

    public JsonPath plan(Person person, String plan) {
        return person.asks()
                .get("/api/v1/learning-plans/" + plan)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public String etag(Person person, String plan) {
        return person.asks().get("/api/v1/learning-plans/" + plan).header("ETag");
    }

    public void itemBecomes(Person person, String plan, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(plan(person, plan).getString("items[0].status"))
                        .isEqualTo(status));
    }

    public UUID enrol(Person learner, UUID run) {
        var enrolment = UUID.randomUUID();
        return heard(events.tell(
                "registry.enrolments", "registry.LearnerEnrolled.v1", enrolment, 1, library(), """
                    {"enrolmentId": "%s", "runId": "%s", "personId": "%s", "enrolledAt": "2026-11-23T10:00:00Z"}\
                    """.formatted(
                                enrolment, run, learner.id())));
    }

    /** @return the attestation's id */
    public UUID attest(Person learner, UUID run) {
        var attestation = UUID.randomUUID();
        heard(attests(attestation, learner, run));
        return attestation;
    }

    /** @return the event's id */
    public UUID attests(UUID attestation, Person learner, UUID run) {
        return events.tell(
                "registry.attestations", "registry.CompletionAttested.v1", attestation, 1, library(), """
                    {"attestationId": "%s", "enrolmentId": "%s", "runId": "%s", "programmeId": "%s", "personId": "%s",
                     "hours": 24, "completedOn": "2026-11-20", "attestedAt": "2026-11-23T10:00:00Z"}\
                    """.formatted(
                                attestation, UUID.randomUUID(), run, programme, learner.id()));
    }

    public UUID voids(UUID attestation, Person learner, UUID run) {
        return heard(events.tell(
                "registry.attestations", "registry.AttestationVoided.v1", attestation, 2, library(), """
                    {"attestationId": "%s", "runId": "%s", "programmeId": "%s", "personId": "%s",
                     "voidedAt": "2026-11-23T11:00:00Z"}\
                    """.formatted(
                                attestation, run, programme, learner.id())));
    }

    /** Waits until the event has been worked on or set aside. */
    public UUID heard(UUID event) {
        await().atMost(Duration.ofSeconds(20)).until(() -> count("inbox_event where event_id = '" + event + "'") == 1);
        return event;
    }

    public JsonPath entries(Person person) {
        return person.asks()
                .get("/api/v1/portfolio-entries")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public JsonPath notices(Person person, String query) {
        return person.asks()
                .get("/api/v1/hr-notices?limit=200&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Waits until so many have come: they follow from the service's own facts. */
    public JsonPath notices(Person person, String query, int number) {
        return await().atMost(Duration.ofSeconds(20))
                .until(
                        () -> notices(person, query),
                        found -> found.getList("items").size() == number);
    }

    public String library() {
        return people.libraryId;
    }

    public static long count(String what) throws SQLException {
        var database = Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + what)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** What no door allows: to move the past. */
    public static void change(String sql) throws SQLException {
        var database = Arc.container().instance(AgroalDataSource.class).get();
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void close() {
        events.close();
    }
}
