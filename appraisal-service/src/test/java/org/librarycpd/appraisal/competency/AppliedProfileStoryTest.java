package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.librarycpd.appraisal.Api.PROFILES;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Api.post;
import static org.librarycpd.appraisal.Story.last;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;

/** What the whole library asks of a position, what a department adds or raises, and what applied to whom when. */
@QuarkusTest
class AppliedProfileStoryTest extends InALibrary {

    private static final String APPLIED = PROFILES + "/applied";

    private List<String> competencies;

    @BeforeEach
    void prepare() {
        competencies = story.published(3);
    }

    @Test
    void a_department_adds_and_raises_and_both_parts_stay_apart() {
        var everywhere = set(null, "2024-01-01", Map.of(0, 2, 1, 2));
        var inDepartment = set(library.reference, "2025-01-01", Map.of(1, 3, 2, 1));
        get(library.anna, APPLIED)
                .statusCode(200)
                .body("positionId", equalTo(library.bibliographer.toString()))
                .body("departmentId", equalTo(library.reference.toString()))
                .body("profileId", equalTo(inDepartment))
                .body("inheritedProfileId", equalTo(everywhere))
                .body("requirements.origin", contains("INHERITED", "RAISED", "ADDED"))
                .body("requirements.requiredLevel", contains(2, 3, 1))
                .body("requirements[1].inheritedLevel", equalTo(2));
        get(library.anna, PROFILES + "/" + inDepartment).body("requirements.requiredLevel", contains(3, 1));
        get(library.lev, APPLIED).body("profileId", equalTo(everywhere)).body("inheritedProfileId", nullValue());

        var path = story.started(library.anna);
        get(library.anna, path)
                .body("profileId", equalTo(inDepartment))
                .body("inheritedProfileId", equalTo(everywhere))
                .body("ratings.requiredLevel", contains(2, 3, 1));
    }

    @Test
    void each_part_is_told_as_it_is() {
        var everywhere = set(null, "2024-01-01", Map.of(0, 2));
        var told = library.events.hear(
                "appraisal.competency-profiles.state", e -> e.subject().equals(everywhere));
        Contract.of("appraisal.CompetencyProfileState.v1").accepts(told.data());
        assertThat(told.data()).doesNotContain("departmentId", "until");
        set(null, "2026-01-01", Map.of(0, 3));
        var ended = library.events.hear(
                "appraisal.competency-profiles.state",
                e -> e.subject().equals(everywhere) && e.data().contains("until"));
        Contract.of("appraisal.CompetencyProfileState.v1").accepts(ended.data());
        assertThat(JsonPath.from(ended.data()).getString("until")).isEqualTo("2025-12-31");
    }

    @Test
    void a_department_lowers_nothing() {
        set(null, "2024-01-01", Map.of(0, 3));
        create(library.gleb, PROFILES, request(library.reference, "2024-01-01", Map.of(0, 2)))
                .statusCode(409)
                .body("type", endsWith("a-department-lowers-nothing"));
    }

    @Test
    void the_day_tells_which_profile_applied() {
        var first = set(null, "2022-01-01", Map.of(0, 1));
        var refined = set(library.reference, "2023-01-01", Map.of(1, 1));
        var second = set(null, "2024-01-01", Map.of(0, 2));
        get(library.anna, APPLIED + "?on=2021-12-31")
                .statusCode(404)
                .body("title", equalTo("On 2021-12-31 no competency profile applied."));
        get(library.anna, APPLIED + "?on=2022-12-31").body("profileId", equalTo(first));
        get(library.anna, APPLIED + "?on=2023-06-01")
                .body("profileId", equalTo(refined))
                .body("inheritedProfileId", equalTo(first));
        get(library.anna, APPLIED + "?on=2024-01-01").body("inheritedProfileId", equalTo(second));
        get(library.anna, PROFILES + "?position=" + library.bibliographer + "&on=2023-06-01")
                .body("items.id", contains(refined, first));
        get(library.anna, PROFILES + "?department=" + library.reference + "&on=2022-06-01")
                .body("items", equalTo(List.of()));
        get(library.anna, APPLIED + "?position=" + library.bibliographer + "&on=2022-06-01")
                .body("profileId", equalTo(first));
    }

    @Test
    void profiles_of_a_post_do_not_overlap() {
        var later = set(null, "2025-01-01", Map.of(0, 1));
        var tooLong = new HashMap<>(request(null, "2024-01-01", Map.of(0, 1)));
        tooLong.put("validUntil", "2025-01-01");
        create(library.gleb, PROFILES, tooLong)
                .statusCode(409)
                .body("title", containsString("Another profile is set from 2025-01-01"));
        tooLong.put("validUntil", "2023-12-31");
        create(library.gleb, PROFILES, tooLong)
                .statusCode(409)
                .body("type", endsWith("a-profile-ends-after-it-begins"));
        var earlier = set(null, "2024-01-01", Map.of(0, 2));
        get(library.anna, PROFILES + "/" + earlier).body("validUntil", equalTo("2024-12-31"));
        var ended = PROFILES + "/" + later;
        post(library.anna, ended, "/ending", Map.of("lastDay", "2025-06-30")).statusCode(403);
        post(library.gleb, ended, "/ending", Map.of("lastDay", "2025-06-30"))
                .statusCode(200)
                .body("validUntil", equalTo("2025-06-30"));
        post(library.gleb, ended, "/ending", Map.of("lastDay", "2025-07-30")).statusCode(409);
        get(library.anna, APPLIED + "?on=2025-07-01").statusCode(404);
    }

    @Test
    void the_post_that_somebody_held_on_the_day_counts() {
        var everywhere = set(null, "2020-01-01", Map.of(0, 1));
        var reference = set(library.reference, "2020-01-01", Map.of(1, 1));
        library.moved(library.anna, library.childrens, 2);
        await().until(() -> Rows.count("known_assignment where person_id = '" + library.anna.id() + "'") == 2);
        get(library.anna, APPLIED).body("profileId", equalTo(everywhere));
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        get(library.anna, APPLIED + "?on=" + yesterday)
                .body("departmentId", equalTo(library.reference.toString()))
                .body("profileId", equalTo(reference));
        get(library.anna, APPLIED + "?on=2019-08-31").statusCode(404);
        Rows.execute("delete from known_staff_member where library_id = '" + library.id + "'");
        get(library.anna, APPLIED + "?on=" + yesterday).body("profileId", equalTo(reference));
    }

    @Test
    void what_applied_to_somebody_is_told_to_those_who_answer_for_her() {
        set(null, "2020-01-01", Map.of(0, 1));
        var ofAnna = APPLIED + "?person=" + library.anna.id();
        for (var reader :
                List.of(library.anna, library.vera, library.nina, library.gleb, library.boris.as("auditor"))) {
            get(reader, ofAnna).statusCode(200);
        }
        var zhanna = new Person(library.boris.id(), "development-overseer", TheLibrary.unheardOf().id);
        for (var other : List.of(library.boris, library.lev, zhanna)) {
            get(other, ofAnna).statusCode(404);
        }
        get(zhanna.as("auditor"), ofAnna).statusCode(404);
        assertThat(Statements.during(() -> get(library.vera, ofAnna).statusCode(200)))
                .hasSizeLessThanOrEqualTo(4);
    }

    private String set(Object department, String from, Map<Integer, Integer> levels) {
        String id = create(library.gleb, PROFILES, request(department, from, levels))
                .statusCode(201)
                .extract()
                .path("id");
        return last(id);
    }

    private Map<String, Object> request(Object department, String from, Map<Integer, Integer> levels) {
        var request = new HashMap<String, Object>();
        request.put("positionId", library.bibliographer);
        request.put("validFrom", from);
        request.put(
                "requirements",
                levels.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(l -> Map.of("competencyId", competencies.get(l.getKey()), "requiredLevel", l.getValue()))
                        .toList());
        if (department != null) {
            request.put("departmentId", department);
        }
        return request;
    }
}
