package org.librarycpd.deploy.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.deploy.home.Port;
import org.librarycpd.deploy.home.Site;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.Stage;

/** Reading an approved plan with ten items and its twenty bookings: over HTTP with a token, and the same rows by JDBC. */
record PlanReading(Site site, Stage stage) {

    private static final int ITEMS = 10;
    private static final String PLANS = "/api/v1/learning-plans/";

    void measure(Turns turns) {
        var plan = approvedPlan(anna());
        var path = PLANS + plan;
        var tag = anna().get(path).expect(200).etag();
        var service = site.ports().url(Port.PORTFOLIO);
        turns.compare(
                "Reading a plan with ten items",
                List.of(
                        new Turns.Side("HTTP, the plan", () -> new HttpReader(service + path, this::asAnna, 200)),
                        new Turns.Side(
                                "HTTP, unchanged since (304)",
                                () -> new HttpReader(service + path, () -> asAnnaWhoHas(tag), 304)),
                        new Turns.Side(
                                "HTTP alone (liveness)",
                                () -> new HttpReader(service + "/q/health/live", this::asAnna, 200)),
                        new Turns.Side(
                                "the same rows by JDBC (baseline)", () -> new Rows(site, UUID.fromString(plan)))));
    }

    /** Over HTTP, as one of many readers. */
    Turns.Side oneReading() {
        var address = site.ports().url(Port.PORTFOLIO) + PLANS + approvedPlan(anna());
        return new Turns.Side("HTTP, the plan", () -> new HttpReader(address, this::asAnna, 200));
    }

    private Person anna() {
        return stage.person("anna.beresklet");
    }

    private Map<String, String> asAnna() {
        return Map.of("Authorization", "Bearer " + anna().token(), "Accept-Language", "ru");
    }

    private Map<String, String> asAnnaWhoHas(String tag) {
        var headers = new HashMap<>(asAnna());
        headers.put("If-None-Match", tag);
        return headers;
    }

    private String approvedPlan(Person learner) {
        var plan = learner.post("/api/v1/learning-plans")
                .with(Map.of("year", PlanItems.YEAR))
                .expect(201);
        var path = PLANS + plan.id();
        for (var i = 1; i <= ITEMS; i++) {
            plan = learner.post(path + "/items")
                    .ifMatch(plan.etag())
                    .with(PlanItems.item(i))
                    .expect(201);
        }
        var submitted = learner.post(path + "/submission").ifMatch(plan.etag()).expect(200);
        stage.person("vera.podorozhnik")
                .post(path + "/approval")
                .ifMatch(submitted.etag())
                .expect(200);
        return submitted.id();
    }

    /** What the service reads for it, read as plainly as can be. */
    private static final class Rows implements Turns.Client {
        private final Connection connection;
        private final PreparedStatement plan;
        private final PreparedStatement lines;

        Rows(Site site, UUID id) throws SQLException {
            connection = DriverManager.getConnection(
                    site.databaseUrl("portfolio"), "portfolio", site.databasePassword("portfolio"));
            plan = connection.prepareStatement(
                    "select * from learning_plan p join plan_item i on i.plan_id = p.id where p.id = ?");
            plan.setObject(1, id);
            lines = connection.prepareStatement("select * from budget_line where plan_id = ? order by id");
            lines.setObject(1, id);
        }

        @Override
        public void once() throws SQLException {
            if (read(plan) != ITEMS || read(lines) < ITEMS) {
                throw new SQLException("the rows of the plan are not all there");
            }
        }

        private static int read(PreparedStatement query) throws SQLException {
            try (ResultSet rows = query.executeQuery()) {
                var columns = rows.getMetaData().getColumnCount();
                var count = 0;
                while (rows.next()) {
                    for (var i = 1; i <= columns; i++) {
                        rows.getObject(i);
                    }
                    count++;
                }
                return count;
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
