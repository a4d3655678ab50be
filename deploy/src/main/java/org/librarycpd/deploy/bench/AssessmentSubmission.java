package org.librarycpd.deploy.bench;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Port;
import org.librarycpd.deploy.story.Stage;

/** The head submits an assessment of thirty competencies: over HTTP with a token, and the same rows by batched SQL. */
record AssessmentSubmission(Stage stage, AppraisedPeople people, ReadyAppraisals ready) {

    private static final String APPRAISALS = "/api/v1/appraisals/";
    static final int LEVEL = 2;

    void measure(Turns turns) {
        BenchOutbox.create(people.database());
        requireSameRows();
        turns.compare(
                "Submitting an assessment of thirty competencies",
                List.of(
                        new Turns.Side("HTTP, the assessment", ready::refill, this::overHttp),
                        new Turns.Side("the same rows by batched SQL (baseline)", ready::refill, this::bySql)));
    }

    /** The head reads one of them, again and again. */
    static Turns.Side reading(Stage stage, UUID appraisal) {
        var address = address(stage, appraisal);
        return new Turns.Side("HTTP, the appraisal", () -> new HttpReader(address, () -> asTheHead(stage), 200));
    }

    private Turns.Client overHttp() {
        var body = assessment().getBytes(StandardCharsets.UTF_8);
        return () -> {
            var next = ready.take();
            var headers = new HashMap<>(asTheHead(stage));
            headers.put("If-Match", "\"%d-ru-appraisal\"".formatted(next.version()));
            Exchange.post(address(stage, next.id()) + "/assessments/submission", headers, body, 200);
        };
    }

    private Turns.Client bySql() throws SQLException {
        return new SubmissionRowsBySql(people, ready);
    }

    private static String address(Stage stage, UUID appraisal) {
        return stage.site().ports().url(Port.APPRAISAL) + APPRAISALS + appraisal;
    }

    private static Map<String, String> asTheHead(Stage stage) {
        var head = stage.person("vera.podorozhnik");
        return Map.of("Authorization", "Bearer " + head.token(), "Accept-Language", "ru");
    }

    private String assessment() {
        return people.competencies().stream()
                .map(id -> """
                        {"competencyId":"%s","level":%d,"comment":"%s"}""".formatted(id, LEVEL, ready.comment()))
                .collect(Collectors.joining(",", "{\"ratings\":[", "]}"));
    }

    /** One of each, and what its transaction has left in which tables. */
    private void requireSameRows() {
        var overHttp = rowsOf(this::overHttp);
        var bySql = rowsOf(this::bySql);
        if (!overHttp.equals(bySql)) {
            throw new CannotGoOn("The sides write different rows: %s over HTTP, %s by SQL".formatted(overHttp, bySql));
        }
        stage.note("Each writes these rows: " + overHttp);
    }

    private Map<String, Long> rowsOf(Callable<Turns.Client> side) {
        ready.refill();
        var before = people.database().messagesEver();
        try (var client = side.call()) {
            client.once();
        } catch (Exception e) {
            throw new CannotGoOn("The first submission failed: " + e, e);
        }
        var rows = people.database().rowsWrittenWith("appraisal", ready.first());
        var told = people.database().messagesEver() - before;
        rows.merge(BenchOutbox.TABLE, told, Long::sum);
        return rows;
    }
}
