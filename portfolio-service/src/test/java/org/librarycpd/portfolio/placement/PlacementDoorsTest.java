package org.librarycpd.portfolio.placement;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.librarycpd.portfolio.placement.Exchange.PLACEMENTS;
import static org.librarycpd.portfolio.placement.Exchange.wish;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.portfolio.People;
import org.librarycpd.portfolio.Person;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

/** Who may not come in, what is refused and with which sentence, and what coming in costs. */
@QuarkusTest
class PlacementDoorsTest {

    private static final LocalDate LATER = LocalDate.parse("2099-01-01");
    private static Exchange between;

    private People home;
    private People host;

    @BeforeEach
    void twoLibraries() {
        if (between == null) {
            between = new Exchange();
        }
        home = between.home;
        host = between.host;
    }

    @ParameterizedTest
    @CsvSource({
        "POST, '', auditor",
        "GET, '', auditor",
        "GET, /ID, provider-representative",
        "GET, /ID/allowed-actions, auditor",
        "POST, /ID/application, student",
        "POST, /ID/consent, development-overseer",
        "POST, /ID/acceptance, hr-officer",
        "POST, /ID/refusal, student",
        "POST, /ID/start, student",
        "POST, /ID/completion, student",
        "POST, /ID/withdrawal, auditor",
        "POST, /ID/breaking-off, auditor",
        "POST, /ID/report, auditor"
    })
    void nobody_comes_in_without_a_token_or_with_the_wrong_role(String method, String path, String wrongRole) {
        var address = PLACEMENTS + path.replace("ID", UUID.randomUUID().toString());
        given().request(method, address).then().statusCode(401);
        given().auth()
                .oauth2(Token.person(UUID.randomUUID(), wrongRole)
                        .in("oblast", home.libraryId)
                        .sign())
                .contentType("application/json")
                .request(method, address)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application",
                "consent",
                "acceptance",
                "refusal",
                "start",
                "completion",
                "withdrawal",
                "breaking-off",
                "report"
            })
    void who_may_not_know_of_it_finds_nothing_and_who_may_not_act_is_told_who_may(String transition) {
        var id = between.accepted(home.anna, between.offer(1));
        for (var stranger : List.of(home.boris, home.inna, home.zhanna, host.anna)) {
            stranger.asks().get(PLACEMENTS + "/" + id).then().statusCode(404);
            stranger.asks()
                    .get(PLACEMENTS + "/" + id + "/allowed-actions")
                    .then()
                    .statusCode(404);
            between.act(stranger, id, transition, "\"0-ru-placement\"").statusCode(404);
        }
        var thirdLibrary = People.ofANewLibrary();
        between.act(thirdLibrary.gleb, id, transition, "\"0-ru-placement\"").statusCode(404);
        var onlooker = switch (transition) {
            case "consent", "refusal" -> home.anna;
            case "acceptance" -> host.boris;
            case "start", "completion", "breaking-off" -> host.vera;
            default -> home.vera;
        };
        between.act(onlooker, id, transition).statusCode(403).body("title", equalTo(whoMay(transition)));
        var actor = switch (transition) {
            case "consent", "refusal" -> home.vera;
            case "acceptance", "start", "completion" -> host.gleb;
            default -> home.anna;
        };
        between.act(actor, id, transition, "").statusCode(428);
        between.act(actor, id, transition, "\"99-ru-placement\"").statusCode(412);
    }

    private static String whoMay(String transition) {
        return switch (transition) {
            case "consent", "refusal" -> "Решение принимает только руководитель стажёра или тот, кто его замещает.";
            case "acceptance" ->
                "Заявки рассматривает только ответственный за развитие или руководитель отдела принимающей библиотеки.";
            case "start", "completion" ->
                "Это делает только куратор стажёра или ответственный за развитие принимающей библиотеки.";
            case "breaking-off" ->
                "Прервать стажировку может только сам стажёр, его руководитель, куратор или ответственный за развитие.";
            default -> "Это делает только сам стажёр.";
        };
    }

    @Test
    void each_rule_is_told_with_the_way_out() {
        refused(between.applies(home.anna, between.offer("INTERNSHIP", 1, LATER, "CLOSED")), """
                Предложение уже закрыто: заявки принимали до 2099-01-01. Поищите другое.""");
        refused(
                between.applies(home.anna, between.offer("INTERNSHIP", 1, LocalDate.parse("2020-01-01"), "PUBLISHED")),
                """
                Предложение уже закрыто: заявки принимали до 2020-01-01. Поищите другое.""");
        refused(between.applies(host.anna, between.offer(1)), """
                Это предложение вашей же библиотеки: договоритесь с руководителем или подайте заявку в другую.""");
        var forStudents = between.offer("STUDENT_INTERNSHIP", 1, LATER, "PUBLISHED");
        refused(between.applies(home.anna, forStudents), """
                Эта практика для студентов: поищите стажировку или обмен.""");
        var student = new Student(UUID.randomUUID());
        refused(student.applies(between.offer(1), "Алёна"), """
                Это предложение для сотрудников библиотек: поищите студенческую практику.""");
        refused(student.applies(forStudents, " "), 422, """
                Укажите имя, под которым вас будет знать библиотека.""");
        var offer = between.offer(5);
        var silent = wish(offer).replace("true", "false");
        refused(home.anna.creates().body(silent).post(PLACEMENTS).then(), 422, """
                Принимающей библиотеке нужно знать, кто приедет: согласитесь назвать ей своё имя.""");
        var gap = wish(offer).replace("{", "{\"gapIds\": [\"" + between.closedGapOf(home.anna) + "\"], ");
        refused(
                home.anna.creates().body(gap).post(PLACEMENTS).then(),
                "Этот пробел закрыт или снят: не указывайте его.");
        var id = between.applied(home.anna, offer);
        refused(between.applies(home.anna, offer), """
                По этому предложению у вас уже есть открытая заявка или стажировка.""");
        refused(between.act(home.anna, id, "report"), """
                Стажировка в состоянии APPLIED: рассказать, чему научились, можно после её начала.""");
        refused(between.act(home.anna, id, "breaking-off"), """
                Стажировка в состоянии APPLIED: прервать можно только идущую (принимающая сторона — и принятую).""");
        refused(between.act(home.anna, id, "application"), """
                Стажировка в состоянии APPLIED: подать заявку можно только на предложенную.""");
        between.act(home.vera, id, "consent").statusCode(200);
        refused(between.act(home.vera, id, "consent"), """
                Стажировка в состоянии APPLIED: согласие уже рассмотрено или не запрашивается.""");
        between.becomes(host.gleb, id, "APPLIED");
        refused(between.act(host.gleb, id, "start"), """
                Стажировка в состоянии APPLIED: начать можно только принятую.""");
        refused(between.act(host.gleb, id, "completion"), """
                Стажировка в состоянии APPLIED: завершить можно только начатую.""");
        var nobody = "{\"supervisorId\": \"%s\"}".formatted(home.boris.id());
        refused(
                host.gleb
                        .asks()
                        .header("If-Match", between.etag(host.gleb, id))
                        .body(nobody)
                        .post(PLACEMENTS + "/" + id + "/acceptance")
                        .then(),
                422,
                "Куратор сегодня не работает в вашей библиотеке: назовите того, кто работает.");
        between.act(host.gleb, id, "acceptance").statusCode(200);
        refused(between.act(host.gleb, id, "acceptance"), """
                Стажировка в состоянии ACCEPTED: принять или отклонить можно только ожидающую заявку.""");
        between.act(host.boris, id, "start").statusCode(200);
        between.becomes(home.anna, id, "ACTIVE");
        refused(between.act(home.anna, id, "withdrawal"), """
                Стажировка в состоянии ACTIVE: отказаться можно до начала, позже её прерывают с указанием причины.""");
    }

    @Test
    void what_is_not_known_yet_is_told_apart_from_what_is_wrong() {
        between.applies(home.anna, UUID.randomUUID())
                .statusCode(409)
                .body("type", equalTo("urn:librarycpd:problem:not-known-yet"));
        home.anna.creates().body("{}").post(PLACEMENTS).then().statusCode(400);
        home.anna.asks().body(wish(between.offer(1))).post(PLACEMENTS).then().statusCode(400);
        var gap = wish(between.offer(1)).replace("{", "{\"gapIds\": [\"" + UUID.randomUUID() + "\"], ");
        home.anna.creates().body(gap).post(PLACEMENTS).then().statusCode(409);
    }

    @Test
    void each_request_takes_few_statements_and_lists_cost_the_same_however_long() {
        var offer = between.offer(5);
        costs(8, () -> between.applied(home.anna, offer));
        String id = home.anna.asks().get(PLACEMENTS).path("items[0].id");
        costs(1, () -> between.sees(home.anna, id));
        costs(4, () -> between.sees(home.vera, id));
        var seenAtHome = between.etag(home.vera, id);
        costs(6, () -> between.act(home.vera, id, "consent", seenAtHome).statusCode(200));
        between.becomes(host.gleb, id, "APPLIED");
        costs(2, () -> between.sees(host.gleb, id));
        var seenByHost = between.etag(host.gleb, id);
        costs(8, () -> between.act(host.gleb, id, "acceptance", seenByHost).statusCode(200));
        between.consented(home.boris, offer);
        for (var side : List.of("?side=home&", "?side=host&", "?")) {
            for (Person asking : List.of(home.gleb, host.gleb, home.vera, home.anna)) {
                var one = Statements.during(() -> asking.asks().get(PLACEMENTS + side + "limit=1"));
                var all = Statements.during(() -> asking.asks().get(PLACEMENTS + side + "limit=200"));
                assertThat(all).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(3);
            }
        }
    }

    private static void costs(int atMost, Runnable request) {
        assertThat(Statements.during(request)).hasSizeLessThanOrEqualTo(atMost);
    }

    private static void refused(ValidatableResponse answer, String sentence) {
        refused(answer, 409, sentence);
    }

    private static void refused(ValidatableResponse answer, int status, String sentence) {
        answer.statusCode(status).body("title", equalTo(sentence));
    }
}
