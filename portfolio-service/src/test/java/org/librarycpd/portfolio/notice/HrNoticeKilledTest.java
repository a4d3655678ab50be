package org.librarycpd.portfolio.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.librarycpd.portfolio.LearningYear.count;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.BrokerAway;
import org.librarycpd.test.Heard;

/** Killed at the awkward moments, again and again: each approval still makes one notice, and the numbers have no gap. */
@QuarkusTest
class HrNoticeKilledTest {

    private static final int APPROVALS = 40;
    private static final String PLANS = "portfolio.learning-plans";

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @BrokerAway
    Consumer<Runnable> withoutBroker;

    private People library;
    private LearningYear year;

    @BeforeEach
    void aNewLibrary() {
        library = People.ofANewLibrary();
        year = new LearningYear(library);
        year.allot("READING", 1, 1_000);
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void a_consumer_killed_after_it_has_written_the_notice_loses_and_doubles_none() throws Exception {
        killing(
                "after insert on audit_entry for each row",
                "case when new.deed like 'portfolio.HrNotice%' then nextval('kills') in (1, 2, 9, 17, 18, 30)"
                        + " else false end",
                () -> {
                    approve(submitted());
                    eachHasOneNotice();
                    assertThat(count("kills where last_value > " + APPROVALS))
                            .as("some died")
                            .isEqualTo(1);
                });
    }

    @Test
    void a_relay_killed_after_it_has_sent_and_before_it_has_forgotten_doubles_none() throws Exception {
        var plans = submitted();
        killing("before delete on outbox_message for each statement", "nextval('kills') in (1, 2, 3, 6)", () -> {
            approve(plans);
            await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> count("outbox_message") == 0);
        });
        eachHasOneNotice();
        assertThat(approvals().size()).as("some were sent more than once").isGreaterThan(APPROVALS);
    }

    @Test
    void while_the_broker_is_away_approvals_go_on_and_all_are_told_afterwards() {
        var plans = submitted();
        withoutBroker.accept(() -> {
            try {
                approve(plans);
                assertThat(count("outbox_message")).isPositive();
            } catch (Exception refused) {
                throw new IllegalStateException(refused);
            }
        });
        eachHasOneNotice();
    }

    @Test
    void facts_that_are_told_again_make_no_second_notice() throws Exception {
        approve(submitted());
        eachHasOneNotice();
        var told = approvals();
        told.forEach(fact -> tell(fact, fact.id()));
        var anew = told.stream().map(fact -> tell(fact, UUID.randomUUID())).toList();
        for (var id : anew) {
            await().atMost(Duration.ofSeconds(20))
                    .until(() -> count("inbox_event where consumer like '%@PlanApprovedConsumer' and event_id = '" + id
                                    + "'")
                            == 1);
        }
        eachHasOneNotice();
    }

    private List<String> submitted() {
        var plans = new ArrayList<String>();
        for (var plan = 0; plan < APPROVALS; plan++) {
            var id = year.draft(library.anna);
            year.addItem(library.anna, id, LearningYear.item(null, null, ", \"hours\": 1"))
                    .statusCode(201);
            year.act(library.anna, id, "submission").statusCode(200);
            plans.add(id);
        }
        return plans;
    }

    private void approve(List<String> plans) throws Exception {
        var tasks = plans.stream()
                .<Callable<Integer>>map(plan -> () -> approve(plan))
                .toList();
        var crowd = Executors.newFixedThreadPool(4);
        for (var answer : crowd.invokeAll(tasks)) {
            assertThat(answer.get()).isEqualTo(200);
        }
        crowd.shutdown();
    }

    private int approve(String plan) {
        return library.vera
                .asks()
                .header("If-Match", year.etag(library.vera, plan))
                .post("/api/v1/learning-plans/" + plan + "/approval")
                .statusCode();
    }

    private void eachHasOneNotice() {
        var ofLibrary = "hr_notice where library_id = '" + library.libraryId + "'";
        await().atMost(Duration.ofSeconds(60)).ignoreExceptions().until(() -> count(ofLibrary) >= APPROVALS);
        await().atMost(Duration.ofSeconds(20)).ignoreExceptions().untilAsserted(() -> {
            assertThat(count(ofLibrary)).isEqualTo(APPROVALS);
            assertThat(count("(select distinct subject_id from " + ofLibrary + ") subjects"))
                    .isEqualTo(APPROVALS);
            assertThat(count("(select distinct number from " + ofLibrary + " and number between 1 and " + APPROVALS
                            + ") numbers"))
                    .isEqualTo(APPROVALS);
        });
        assertThat(Set.copyOf(year.notices(library.darya, "").<String>getList("items.status")))
                .containsExactly("DELIVERED");
    }

    private List<Heard> approvals() {
        return year.events.all(PLANS).stream()
                .filter(e -> "portfolio.LearningPlanApproved.v1".equals(e.type()))
                .filter(e -> library.libraryId.equals(e.libraryId()))
                .toList();
    }

    private UUID tell(Heard fact, UUID id) {
        year.events.tell(
                id,
                Instant.now(),
                PLANS,
                fact.type(),
                UUID.fromString(fact.subject()),
                fact.sequence(),
                fact.libraryId(),
                fact.data());
        return id;
    }

    private interface Work {
        void run() throws Exception;
    }

    /** While the work goes on, the database connection that does this dies of it whenever its turn has come. */
    private void killing(String at, String turn, Work work) throws Exception {
        execute("create sequence kills");
        execute("""
                create function kill() returns trigger language plpgsql as $$ begin
                    if (%s) then
                        perform pg_terminate_backend(pg_backend_pid());
                    end if;
                    return new;
                end $$
                """.formatted(turn));
        execute("create trigger kill " + at + " execute function kill()");
        try {
            work.run();
        } finally {
            execute("drop function kill cascade");
            execute("drop sequence kills");
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
