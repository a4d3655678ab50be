package org.librarycpd.portfolio.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.librarycpd.portfolio.placement.Exchange.PLACEMENTS;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.portfolio.completion.WorkCompleted;
import org.librarycpd.test.Contract;

/** A librarian's stay in another library, each library on its own side, over the real broker. */
@QuarkusTest
class PlacementStoryTest {

    private static Exchange between;

    @Inject
    Finished finished;

    private People home;
    private People host;

    @Singleton
    static class Finished {
        private final List<WorkCompleted> works = new CopyOnWriteArrayList<>();

        void hear(@Observes WorkCompleted work) {
            works.add(work);
        }
    }

    @BeforeEach
    void twoLibraries() {
        if (between == null) {
            between = new Exchange();
        }
        home = between.home;
        host = between.host;
    }

    @Test
    void a_librarian_goes_to_another_library_and_comes_back_with_confirmed_hours() {
        var offer = between.offer(2);
        var id = between.applied(home.anna, offer);
        host.gleb.asks().get(PLACEMENTS + "/" + id).then().statusCode(404);
        actions(home.anna, id, "withdrawal");
        actions(home.vera, id, "consent", "refusal");
        actions(home.gleb, id);
        between.act(home.vera, id, "consent").statusCode(200);

        between.becomes(host.gleb, id, "APPLIED");
        var asked = between.sees(host.gleb, id);
        assertThat(asked.getString("side")).isEqualTo("HOST");
        assertThat(asked.getString("personName")).isEqualTo("Бересклет Имя");
        assertThat(asked.getString("homeName")).isEqualTo("Полесская областная библиотека");
        assertThat(asked.getString("motivation")).isNull();
        actions(host.gleb, id, "acceptance", "refusal");
        actions(host.vera, id, "acceptance", "refusal");
        between.act(host.gleb, id, "acceptance").statusCode(200).body("supervisorName", equalTo("Черешня Имя"));

        between.becomes(home.anna, id, "ACCEPTED");
        assertThat(between.sees(home.anna, id).getString("supervisorName")).isEqualTo("Черешня Имя");
        actions(host.boris, id, "start", "breaking-off");
        between.act(host.boris, id, "start").statusCode(200);
        between.becomes(home.anna, id, "ACTIVE");
        actions(home.anna, id, "report", "breaking-off");
        between.act(home.anna, id, "report").statusCode(200).body("learnt", equalTo("Описывать редкие книги"));
        between.act(host.boris, id, "completion").statusCode(200).body("hoursDone", equalTo(70));
        between.becomes(home.anna, id, "COMPLETED");
        assertThat(between.sees(home.anna, id).getString("assessment")).isEqualTo("Отлично");
        actions(home.anna, id, "report");

        assertThat(worksOn(id)).singleElement().satisfies(work -> {
            assertThat(work.personId()).isEqualTo(home.anna.id());
            assertThat(work.hours()).isEqualTo(70);
            assertThat(work.learnt()).isEqualTo("Описывать редкие книги");
            assertThat(work.verifiedBy()).isEqualTo(host.boris.id());
        });
        home.anna
                .asks()
                .get("/api/v1/portfolio-entries")
                .then()
                .body("items.find { it.kind == 'INTERNSHIP' }.status", equalTo("VERIFIED"))
                .body("items.find { it.kind == 'INTERNSHIP' }.hours", equalTo(70));
        told(id, home.libraryId, "Applied", "Accepted", "Started", "Completed");
        told(id, host.libraryId, "Applied", "Accepted", "Started", "Completed");
    }

    @Test
    void a_head_offers_a_place_and_thereby_consents() {
        var body = "{\"opportunityId\": \"%s\", \"personId\": \"%s\"}".formatted(between.offer(1), home.anna.id());
        String id = home.vera
                .creates()
                .body(body)
                .post(PLACEMENTS)
                .then()
                .statusCode(201)
                .body("status", equalTo("OFFERED"))
                .extract()
                .path("id");
        actions(home.anna, id, "application", "withdrawal");
        between.act(home.anna, id, "application").statusCode(200).body("status", equalTo("APPLIED"));
        between.becomes(host.gleb, id, "APPLIED");
        told(id, home.libraryId, "Offered", "Applied");
        home.inna.creates().body(body).post(PLACEMENTS).then().statusCode(403);
    }

    @Test
    void a_refusal_of_either_side_is_told_with_its_reason() {
        var refused = between.applied(home.anna, between.offer(1));
        between.act(home.vera, refused, "refusal").statusCode(200).body("reason", equalTo("Так вышло"));
        told(refused, home.libraryId, "Declined");

        var declined = between.consented(home.anna, between.offer(1));
        between.act(host.gleb, declined, "refusal").statusCode(200);
        between.becomes(home.anna, declined, "DECLINED");
        assertThat(between.sees(home.anna, declined).getString("reason")).isEqualTo("Так вышло");
        told(declined, host.libraryId, "Applied", "Declined");

        assertThat(between.sees(host.gleb, declined).getString("personName")).isEqualTo("Бересклет Имя");
        home.anna
                .asks()
                .body("{\"confirm\": \"Удалить мои данные\"}")
                .post("/api/v1/me/erasure")
                .then()
                .statusCode(200);
        assertThat(between.sees(host.gleb, declined).getString("personName")).isNull();
    }

    @Test
    void either_side_breaks_off_and_the_other_follows() {
        var byIntern = between.active(home.anna, between.offer(1));
        between.act(home.anna, byIntern, "breaking-off").statusCode(200);
        between.becomes(host.boris, byIntern, "BROKEN_OFF");
        var byHost = between.accepted(home.boris, between.offer(1));
        between.act(host.boris, byHost, "breaking-off").statusCode(200);
        between.becomes(home.boris, byHost, "BROKEN_OFF");
        told(byHost, home.libraryId, "Applied", "Accepted", "Withdrawn");
        assertThat(worksOn(byIntern)).isEmpty();
    }

    @Test
    void no_more_interns_are_taken_in_than_there_are_places_also_at_once() {
        var offer = between.offer(1);
        var ids = List.of(between.consented(home.anna, offer), between.consented(home.boris, offer));
        var tags = ids.stream().map(id -> between.etag(host.gleb, id)).toList();
        var answers = atOnce(
                () -> between.act(host.gleb, ids.get(0), "acceptance", tags.get(0))
                        .extract()
                        .statusCode(),
                () -> between.act(host.gleb, ids.get(1), "acceptance", tags.get(1))
                        .extract()
                        .statusCode());
        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        var other = answers.get(0) == 409 ? ids.get(0) : ids.get(1);
        between.act(host.gleb, other, "acceptance")
                .statusCode(409)
                .body(
                        "title",
                        equalTo("Все места (1) заняты: отклоните заявку или подождите, пока кто-нибудь откажется."));
        var taken = answers.get(0) == 200 ? ids.get(0) : ids.get(1);
        var intern = taken.equals(ids.get(0)) ? home.anna : home.boris;
        between.becomes(intern, taken, "ACCEPTED");
        between.act(intern, taken, "withdrawal").statusCode(200);
        between.becomes(host.gleb, taken, "WITHDRAWN");
        between.act(host.gleb, other, "acceptance").statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void stepping_back_and_acceptance_cross_and_both_sides_end_withdrawn(int time) {
        var id = between.consented(home.anna, between.offer(time));
        var mine = between.etag(home.anna, id);
        var theirs = between.etag(host.gleb, id);
        var answers = atOnce(
                () -> between.act(home.anna, id, "withdrawal", mine).extract().statusCode(),
                () -> between.act(host.gleb, id, "acceptance", theirs).extract().statusCode());
        assertThat(answers).contains(200);
        bothBecome(home.anna, host.gleb, id, answers.get(0) == 200 ? "WITHDRAWN" : "ACCEPTED");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void breaking_off_and_completion_cross_and_what_was_confirmed_stands(int time) {
        var id = between.active(home.boris, between.offer(time));
        var mine = between.etag(home.boris, id);
        var theirs = between.etag(host.boris, id);
        var answers = atOnce(
                () -> between.act(home.boris, id, "breaking-off", mine)
                        .extract()
                        .statusCode(),
                () -> between.act(host.boris, id, "completion", theirs)
                        .extract()
                        .statusCode());
        bothBecome(home.boris, host.boris, id, answers.get(1) == 200 ? "COMPLETED" : "BROKEN_OFF");
        assertThat(worksOn(id)).hasSize(answers.get(1) == 200 ? 1 : 0);
    }

    @Test
    void news_of_the_other_side_that_comes_late_or_twice_changes_nothing() {
        var id = between.consented(home.anna, between.offer(1));
        between.act(home.anna, id, "withdrawal").statusCode(200);
        between.becomes(host.gleb, id, "WITHDRAWN");
        var first = between.events.hear(
                "portfolio.placement-sides",
                e -> id.equals(e.subject()) && e.data().contains("APPLIED"));
        var again =
                between.events.tell(first.topic(), first.type(), UUID.fromString(id), 99, host.libraryId, first.data());
        var late = first.data().replace("\"HOME\"", "\"HOST\"").replace("APPLIED", "ACCEPTED");
        var crossed = between.events.tell(first.topic(), first.type(), UUID.fromString(id), 100, home.libraryId, late);
        heard(again);
        heard(crossed);
        assertThat(between.sees(host.gleb, id).getString("status")).isEqualTo("WITHDRAWN");
        assertThat(between.sees(home.anna, id).getString("status")).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_student_of_no_library_is_taken_in_under_the_name_that_was_given() {
        var offer = between.offer("STUDENT_INTERNSHIP", 1, LocalDate.parse("2099-01-01"), "PUBLISHED");
        var student = new Student(UUID.randomUUID());
        String id =
                student.applies(offer, "Алёна Калина").statusCode(201).extract().path("id");
        between.becomes(host.gleb, id, "APPLIED");
        assertThat(between.sees(host.gleb, id).getString("personName")).isEqualTo("Алёна Калина");
        between.act(host.gleb, id, "acceptance").statusCode(200);
        student.becomes(id, "ACCEPTED");
        between.act(host.boris, id, "start").statusCode(200);
        between.act(host.boris, id, "completion").statusCode(200);
        student.becomes(id, "COMPLETED");
        student.asks().get(PLACEMENTS).then().statusCode(200).body("items.id", contains(id));
        new Student(UUID.randomUUID()).asks().get(PLACEMENTS + "/" + id).then().statusCode(404);
        assertThat(worksOn(id)).isEmpty();
    }

    @Test
    void each_sees_the_list_of_the_own_side() {
        var id = between.consented(home.anna, between.offer(3));
        home.anna.asks().get(PLACEMENTS).then().body("items.id", hasItem(id));
        home.vera.asks().get(PLACEMENTS).then().body("items", hasSize(0));
        home.vera.asks().get(PLACEMENTS + "?side=home").then().body("items.id", hasItem(id));
        home.gleb.asks().get(PLACEMENTS + "?side=home&status=APPLIED").then().body("items.id", hasItem(id));
        home.inna.asks().get(PLACEMENTS + "?side=home").then().body("items.id", not(hasItem(id)));
        host.vera.asks().get(PLACEMENTS + "?side=host").then().body("items.id", hasItem(id));
        host.anna.asks().get(PLACEMENTS + "?side=host").then().body("items.id", not(hasItem(id)));
        home.gleb.asks().get(PLACEMENTS + "?side=host").then().body("items.id", not(hasItem(id)));
    }

    private void bothBecome(Person intern, Person other, String id, String status) {
        between.becomes(intern, id, status);
        between.becomes(other, id, status);
    }

    private List<WorkCompleted> worksOn(String id) {
        return finished.works.stream()
                .filter(w -> w.subjectId().toString().equals(id))
                .toList();
    }

    private static List<Integer> atOnce(Supplier<Integer> one, Supplier<Integer> other) {
        var first = CompletableFuture.supplyAsync(one);
        var second = CompletableFuture.supplyAsync(other);
        return List.of(first.join(), second.join());
    }

    private static void heard(UUID event) {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> org.librarycpd.portfolio.LearningYear.count("inbox_event where event_id = '" + event + "'")
                        == 1);
    }

    private static void actions(Person person, String id, String... names) {
        person.asks()
                .get(PLACEMENTS + "/" + id + "/allowed-actions")
                .then()
                .statusCode(200)
                .body("actions.name", equalTo(List.of(names)));
    }

    /** What one library was told, in its order, each as agreed. */
    private static void told(String id, String library, String... deeds) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(between.events.all("portfolio.placements").stream()
                                .filter(e -> id.equals(e.subject()) && Objects.equals(library, e.libraryId()))
                                .peek(e -> Contract.of(e.type()).accepts(e.data()))
                                .peek(e -> Contract.of(e.type())
                                        .accepts(Contract.of(e.type()).example()))
                                .map(e -> e.type().replaceAll("portfolio.Placement(\\w+)\\.v1", "$1")))
                        .containsExactly(deeds));
        between.events.all("portfolio.placement-sides").stream()
                .filter(e -> id.equals(e.subject()))
                .forEach(e -> Contract.of(e.type()).accepts(e.data()));
    }
}
