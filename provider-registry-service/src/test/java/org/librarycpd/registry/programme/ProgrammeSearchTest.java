package org.librarycpd.registry.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.registry.People.by;
import static org.librarycpd.registry.People.librarian;
import static org.librarycpd.registry.Teacher.PROGRAMMES;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.librarycpd.registry.Teacher;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class ProgrammeSearchTest {

    private Teacher metoda;
    private UUID competency;

    @BeforeEach
    void a_provider_and_a_competency() {
        metoda = Teacher.registered();
        competency = Teacher.knownCompetency();
    }

    @Test
    void what_would_close_a_gap_is_found_by_its_competency_with_the_free_ones_marked() {
        var free = metoda.published(metoda.programme("Даром", "Free", competency));
        var paid = metoda.programme("Платно", "Paid", competency);
        paid.put("priceKopecks", 100_000);
        paid.put("online", false);
        paid.put("language", "en");
        var costly = metoda.published(paid);
        metoda.published(Teacher.knownCompetency());
        metoda.drafted(metoda.programme("Черновик", "Draft", competency));
        metoda.retire(metoda.published(metoda.programme("Снята", "Retired", competency)))
                .statusCode(200);

        assertThat(ids(found("competency", competency))).containsExactly(costly, free);
        assertThat(ids(found("competency", competency, "free", true))).containsExactly(free);
        assertThat(ids(found("competency", competency, "online", false))).containsExactly(costly);
        assertThat(ids(found("competency", competency, "language", "en"))).containsExactly(costly);
        assertThat(found("competency", competency).extract().<List<Boolean>>path("items.free"))
                .containsExactly(false, true);
        found("language", "de").statusCode(400);
        assertThat(ids(found("competency", UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_representative_finds_its_own_drafts_and_retired_ones_too() {
        var draft = metoda.drafted(metoda.programme("Черновик", "Draft", competency));
        var retired = metoda.published(competency);
        metoda.retire(retired).statusCode(200);
        var published = metoda.published(competency);
        assertThat(ids(found(metoda.representative(), Map.of("provider", metoda.id()))))
                .containsExactly(published, retired, draft);
        assertThat(ids(found(Teacher.registered().representative(), Map.of("provider", metoda.id()))))
                .containsExactly(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "каталогизация",
                "КАТАЛОГИЗАЦИЮ",
                "катологизация",
                "каталогезация",
                "катлогизация",
                "нотных изданий",
                "чертёж",
                "чертеж",
                "чертежей",
                "cataloguing",
                "catalouging",
                "cataloging",
                "catalogues",
                "sheet musik"
            })
    void words_are_found_in_both_languages_with_their_endings_and_with_typing_errors(String typed) {
        var programme = metoda.programme(
                "Каталогизация нотных изданий и чертежей", "Cataloguing of sheet music and drawings", competency);
        programme.put("description", Map.of("ru", "Чертёж как документ", "en", "Catalogues of drawings"));
        var id = metoda.published(programme);
        found("q", typed, "competency", competency).body("items.id", hasItem(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"библиография", "mentoring", "%", "' or 1=1 --", "\"", "!!!", "-"})
    void what_is_something_else_is_not_found(String typed) {
        metoda.published(competency);
        found("q", typed, "competency", competency).statusCode(200).body("items", hasSize(0));
    }

    @Test
    void pages_follow_each_other_newest_first_and_fifty_cost_as_much_as_one() {
        var published = new ArrayList<String>();
        for (var i = 0; i < 51; i++) {
            published.add(0, metoda.published(metoda.programme("Каталогизация " + i, "Cataloguing " + i, competency)));
        }
        var one = Statements.during(() ->
                found("competency", competency, "q", "cataloguing", "limit", 1).body("items", hasSize(1)));
        var fifty = Statements.during(() ->
                found("competency", competency, "q", "cataloguing", "limit", 50).body("items", hasSize(50)));
        assertThat(fifty).hasSameSizeAs(one).hasSize(1);

        var first = found("competency", competency);
        assertThat(ids(first)).isEqualTo(published.subList(0, 50));
        var link = first.extract().header("Link");
        var rest = by(librarian())
                .get(URI.create(link.substring(1, link.indexOf('>'))))
                .then();
        assertThat(ids(rest)).isEqualTo(published.subList(50, 51));
        rest.header("Link", nullValue());
    }

    private static ValidatableResponse found(Object... query) {
        var parameters = new java.util.HashMap<String, Object>();
        for (var i = 0; i < query.length; i += 2) {
            parameters.put(query[i].toString(), query[i + 1]);
        }
        return found(librarian(), parameters);
    }

    private static ValidatableResponse found(Token by, Map<String, ?> query) {
        return by(by).queryParams(query).get(PROGRAMMES).then();
    }

    private static List<String> ids(ValidatableResponse list) {
        return list.statusCode(200).extract().path("items.id");
    }
}
