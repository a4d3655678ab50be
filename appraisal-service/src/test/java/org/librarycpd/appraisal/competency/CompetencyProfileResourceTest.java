package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.librarycpd.appraisal.Api.PROFILES;
import static org.librarycpd.appraisal.Api.create;
import static org.librarycpd.appraisal.Api.get;
import static org.librarycpd.appraisal.Story.last;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.InALibrary;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.test.Statements;

@QuarkusTest
class CompetencyProfileResourceTest extends InALibrary {

    @Inject
    ApplicableProfiles profiles;

    @Inject
    Tenant tenant;

    @Test
    void the_overseer_says_what_a_position_asks_for_and_everyone_of_the_library_reads_it() {
        var path = story.profile(story.published(2));
        get(library.anna, path)
                .statusCode(200)
                .body("requirements.requiredLevel", contains(3, 3))
                .body("requirements.competency.code", contains("B-1", "B-2"));
        get(library.anna, PROFILES + "?position=" + library.bibliographer).body("items.id", contains(last(path)));
        get(library.anna, PROFILES + "?department=" + library.childrens).body("items", hasSize(0));
        var zhanna =
                new Person(UUID.randomUUID(), "librarian", UUID.randomUUID().toString());
        get(zhanna, path).statusCode(404);
        get(zhanna, PROFILES).body("items", hasSize(0));
    }

    @Test
    void only_the_overseer_sets_profiles() {
        var request = story.profileOf(story.published(1), "2020-01-01");
        create(library.vera, PROFILES, request).statusCode(403);
        create(library.anna, PROFILES, request).statusCode(403);
        create(library.gleb.as("student"), PROFILES, request).statusCode(403);
    }

    @Test
    void what_is_not_known_here_yet_may_be_asked_for_again() {
        for (var unknown : List.of("positionId", "departmentId")) {
            var request = new HashMap<>(story.profileOf(story.published(1), "2020-01-01"));
            request.put(unknown, UUID.randomUUID());
            create(library.gleb, PROFILES, request)
                    .statusCode(409)
                    .header("Retry-After", "2")
                    .body("type", equalTo("urn:librarycpd:problem:not-known-yet"));
        }
    }

    @Test
    void a_draft_of_a_framework_measures_nobody() {
        var draft = story.drafted(1);
        List<String> competencies = get(library.gleb, draft).extract().path("competencies.id");
        create(library.gleb, PROFILES, story.profileOf(competencies, "2020-01-01"))
                .statusCode(409)
                .body("title", containsString("is not of a published framework"));
    }

    @Test
    void a_required_level_is_on_the_scale() {
        var request = new HashMap<>(story.profileOf(story.published(1), "2020-01-01"));
        var competency = story.published(1).get(0);
        request.put("requirements", List.of(Map.of("competencyId", competency, "requiredLevel", 5)));
        create(library.gleb, PROFILES, request)
                .statusCode(409)
                .body("title", equalTo("The required level 5 is not on the scale from 1 to 4."));
        request.put("requirements", List.of());
        create(library.gleb, PROFILES, request).statusCode(400).body("violations.pointer", contains("/requirements"));
    }

    @Test
    @ActivateRequestContext
    void which_profile_applied_on_a_day_can_always_be_answered() {
        var competencies = story.published(1);
        var first = create(library.gleb, PROFILES, story.profileOf(competencies, "2024-01-01"))
                .statusCode(201);
        var second = create(library.gleb, PROFILES, story.profileOf(competencies, "2025-06-01"))
                .statusCode(201);
        String firstId = first.extract().path("id");
        String secondId = second.extract().path("id");
        tenant.enter(library.id);
        assertThat(applyingOn("2023-12-31")).isNull();
        assertThat(applyingOn("2024-01-01")).isEqualTo(firstId);
        assertThat(applyingOn("2025-05-31")).isEqualTo(firstId);
        assertThat(applyingOn("2025-06-01")).isEqualTo(secondId);
        String third = create(library.gleb, PROFILES, story.profileOf(competencies, "2025-06-01"))
                .extract()
                .path("id");
        assertThat(applyingOn("2025-06-01")).isEqualTo(third);
    }

    @Test
    void a_list_of_fifty_costs_as_many_statements_as_a_list_of_one() {
        var competencies = story.published(3);
        var path = story.profile(competencies);
        var one = Statements.during(() -> get(library.anna, PROFILES).body("items", hasSize(1)));
        for (var i = 0; i < 49; i++) {
            story.profile(competencies);
        }
        var fifty = Statements.during(() -> get(library.anna, PROFILES).body("items", hasSize(50)));
        assertThat(fifty).hasSameSizeAs(one).hasSize(1);
        assertThat(Statements.during(() -> get(library.anna, path).statusCode(200)))
                .hasSize(3);
        assertThat(Statements.during(() -> story.profile(competencies))).hasSizeLessThanOrEqualTo(9);
    }

    private String applyingOn(String day) {
        return profiles.at(new Post(library.bibliographer, library.reference), LocalDate.parse(day))
                .map(p -> p.profileId().toString())
                .orElse(null);
    }
}
