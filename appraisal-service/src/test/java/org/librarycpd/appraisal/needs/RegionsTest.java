package org.librarycpd.appraisal.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.test.Contract;

@QuarkusTest
class RegionsTest {

    private static final String QUARTER = "2024-Q1";

    @Test
    void a_region_is_shown_from_three_libraries_upwards_once_the_quarter_is_over() {
        try (var story = new NeedsStory()) {
            var region = "ZZ-" + UUID.randomUUID().toString().substring(0, 3).toUpperCase(java.util.Locale.ROOT);
            lies(story, region);
            var survey = story.closed();
            Rows.execute("update learning_needs_survey set closed_at = '2024-02-01T00:00:00Z' where id = '"
                    + Story.last(survey) + "'");
            another(story, region, 10, 5);
            var registrar = new Person(UUID.randomUUID(), "association-registrar", story.library.id);
            assertThat(of(registrar, story, region, null))
                    .containsEntry("shown", false)
                    .doesNotContainKey("mean");
            another(story, region, 20, 1);
            assertThat(of(registrar, story, region, null))
                    .containsEntry("shown", true)
                    .containsEntry("libraries", 3)
                    .containsEntry("answers", 45)
                    .containsEntry("competencyCode", "B-1")
                    .containsEntry("mean", 2.5f);
            Api.get(story.library.gleb, NeedsStory.REPORTS + "regions?quarter=2099-Q1")
                    .statusCode(409)
                    .body("type", equalTo("urn:librarycpd:problem:a-quarter-is-counted-when-it-is-over"));
            Api.get(story.library.gleb, NeedsStory.REPORTS + "regions?quarter=spring")
                    .statusCode(400);
            var csv = Api.by(registrar)
                    .accept("text/csv")
                    .get(NeedsStory.REPORTS + "regions?area=REGION&quarter=" + QUARTER)
                    .asString();
            assertThat(csv).contains("country;region;service").contains("ZZ;" + region);
        }
    }

    private static void lies(NeedsStory story, String region) {
        var state = "{\"name\": {\"ru\": \"Б\", \"en\": \"L\"}, \"region\": \"%s\"}".formatted(region);
        Contract.of("portfolio.LibraryState.v1").accepts(state);
        var id = story.library.id;
        story.library.events.tell(
                "portfolio.libraries.state", "portfolio.LibraryState.v1", UUID.fromString(id), 1, id, state);
        Awaitility.await().until(() -> Rows.count("known_library where library_id = '" + id + "'") == 1);
    }

    /** What another library has counted. */
    private static void another(NeedsStory story, String region, int answered, int point) {
        var survey = UUID.randomUUID();
        var library = UUID.randomUUID();
        Rows.execute("""
                insert into learning_needs_survey (id, library_id, version, title, questions, population, closes_on, status,
                    asked_departments, asked, closed_at, region, changed_at)
                values ('%s', '%s', 1, '{"ru": "О", "en": "S"}', '[]', '{}', '2024-01-31', 'CLOSED', '[]', %d,
                    '2024-01-31T00:00:00Z', '%s', now())
                """.formatted(survey, library, answered, region));
        Rows.execute("""
                insert into needs_group (id, library_id, survey_id, shown, asked, answered, figures)
                values ('%s', '%s', '%s', true, %d, %d,
                    '[{"questionId": "%s", "competencyId": "%s", "sum": %d, "openGaps": 5}]')
                """.formatted(
                        UUID.randomUUID(),
                        library,
                        survey,
                        answered,
                        answered,
                        UUID.randomUUID(),
                        story.competency,
                        answered * point));
    }

    private static Map<String, Object> of(Person reader, NeedsStory story, String region, String service) {
        JsonPath rows = Api.get(
                        reader,
                        NeedsStory.REPORTS + "regions?area=REGION&quarter=" + QUARTER + "&competency="
                                + story.competency)
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Map<String, Object>> items = rows.getList("items");
        return items.stream()
                .filter(row ->
                        region.equals(row.get("region")) && java.util.Objects.equals(service, row.get("service")))
                .findFirst()
                .orElseThrow();
    }
}
