package org.librarycpd.appraisal.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.librarycpd.appraisal.Story.last;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Heard;
import org.librarycpd.test.Token;

@QuarkusTest
class ProfileStateTest {

    private static final String TOPIC = "appraisal.competency-profiles.state";

    @Test
    void what_a_position_asks_for_is_told_and_told_again_on_request() {
        try (var library = TheLibrary.opened()) {
            var story = new Story(library);
            var competencies = story.published(2);
            var profile = last(story.profile(competencies));

            var told = library.events.hear(TOPIC, e -> e.subject().equals(profile));
            Contract.of("appraisal.CompetencyProfileState.v1").accepts(told.data());
            assertThat(told.libraryId()).isEqualTo(library.id);
            var state = JsonPath.from(told.data());
            assertThat(state.getString("positionId")).isEqualTo(library.bibliographer.toString());
            assertThat(state.getString("departmentId")).isEqualTo(library.reference.toString());
            assertThat(state.getString("from")).isEqualTo("2020-01-01");
            assertThat(state.getList("competencies.competencyId", String.class)).isEqualTo(competencies);
            assertThat(state.getList("competencies.level", Integer.class)).containsExactly(3, 3);

            RestAssured.given()
                    .auth()
                    .oauth2(Token.person(UUID.randomUUID(), "platform-operator").sign())
                    .post("/api/v1/admin/state/republication");
            await().until(() -> about(profile, library), all -> all.size() == 2);
            assertThat(about(profile, library)).extracting(Heard::data).containsOnly(told.data());
        }
    }

    private static List<Heard> about(String profile, TheLibrary library) {
        return library.events.all(TOPIC).stream()
                .filter(e -> e.subject().equals(profile))
                .toList();
    }
}
