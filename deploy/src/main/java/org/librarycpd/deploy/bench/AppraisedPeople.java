package org.librarycpd.deploy.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.Stage;

/**
 * People of one position in a department below the reading room, and what is asked of them: a profile of thirty competencies
 * and a policy, by the overseer through the API. The people themselves stand only in the copies that the appraisal service
 * keeps: nobody makes ten thousand accounts to measure something else.
 */
record AppraisedPeople(
        int number,
        ServiceDatabase database,
        UUID department,
        UUID position,
        List<UUID> competencies,
        UUID profile,
        String policy,
        UUID head,
        String library) {

    static final int COMPETENCIES = 30;
    static final int REQUIRED_LEVEL = 2;
    static final int TOP_LEVEL = 3;
    static final String TODAY = LocalDate.now(Clock.systemUTC()).toString();

    static AppraisedPeople hired(int number, Stage stage, ServiceDatabase database) {
        var readingRoom = stage.person("anna.beresklet").get("/api/v1/me").expect(200);
        var department = UUID.randomUUID();
        var position = UUID.randomUUID();
        database.execute(
                """
                insert into known_department (id, library_id, version, parent_id)
                select '%s', library_id, 0, id from known_department where id = '%s'
                """.formatted(department, readingRoom.text("/department/id")),
                """
                insert into known_position (id, library_id, version)
                select '%s', library_id, 0 from known_department where id = '%s'
                """.formatted(position, department),
                """
                insert into known_staff_member
                    (id, library_id, version, person_id, department_id, position_id, employed_from)
                select gen_random_uuid(), library_id, 0, gen_random_uuid(), id, '%s', date '2019-09-01'
                from known_department, generate_series(1, %d) where id = '%s'
                """.formatted(position, number, department),
                "analyze known_staff_member");
        var overseer = stage.person("gleb.mozhzhevelnik");
        var competencies = framework(overseer);
        return new AppraisedPeople(
                number,
                database,
                department,
                position,
                competencies,
                profile(overseer, position, competencies),
                policy(overseer, position),
                UUID.fromString(stage.person("vera.podorozhnik").id()),
                database.text("select library_id from known_department where id = '%s'".formatted(department)));
    }

    private static List<UUID> framework(Person overseer) {
        var levels = IntStream.rangeClosed(1, TOP_LEVEL)
                .mapToObj(level -> Map.of("level", level, "name", text("Уровень " + level, "Level " + level)))
                .toList();
        var competencies = IntStream.rangeClosed(1, COMPETENCIES)
                .mapToObj(n -> Map.of("code", "B" + n, "name", text("Умение " + n, "Skill " + n)))
                .toList();
        var draft = overseer.post("/api/v1/competency-frameworks")
                .with(Map.of(
                        "title",
                        text("Тридцать умений", "Thirty skills"),
                        "levels",
                        levels,
                        "competencies",
                        competencies))
                .expect(201);
        var published = overseer.post("/api/v1/competency-frameworks/" + draft.id() + "/publication")
                .ifMatch(draft.etag())
                .with(Map.of())
                .expect(200);
        return published.list("/competencies").stream()
                .map(competency -> UUID.fromString(competency.path("id").asText()))
                .toList();
    }

    private static UUID profile(Person overseer, UUID position, List<UUID> competencies) {
        var requirements = competencies.stream()
                .map(id -> Map.of("competencyId", id, "requiredLevel", REQUIRED_LEVEL))
                .toList();
        var profile = overseer.post("/api/v1/competency-profiles")
                .with(Map.of("positionId", position, "validFrom", TODAY, "requirements", requirements))
                .expect(201);
        return UUID.fromString(profile.id());
    }

    /** No deadline is a reminder's distance from today. */
    private static String policy(Person overseer, UUID position) {
        var terms = Map.of(
                "colleaguesAsked", 0,
                "expertAsked", false,
                "commission", false,
                "selfDays", 45,
                "assessmentDays", 20,
                "interviewDays", 20,
                "closingDays", 20);
        var draft = overseer.post("/api/v1/appraisal-policies")
                .with(Map.of(
                        "kind",
                        "ANNUAL",
                        "title",
                        text("Ежегодная беседа", "Annual talk"),
                        "population",
                        Map.of("positions", List.of(position)),
                        "terms",
                        terms))
                .expect(201);
        overseer.post("/api/v1/appraisal-policies/" + draft.id() + "/entry-into-force")
                .ifMatch(draft.etag())
                .expect(200);
        return draft.id();
    }

    private static Map<String, String> text(String ru, String en) {
        return Map.of("ru", ru, "en", en);
    }

    List<UUID> ids() {
        return database.ids("select person_id from known_staff_member where position_id = '%s'".formatted(position));
    }

    UUID anAppraisal(UUID cycle) {
        return database.ids("select id from appraisal where cycle_id = '%s' limit 1".formatted(cycle))
                .get(0);
    }

    /**
     * Each has an appraisal with its ratings and an audit line.
     *
     * @param messages to be told since: one for each, and perhaps others
     */
    void requireAll(UUID cycle, long messages) {
        var found = List.of(
                database.number("select count(*) from appraisal where cycle_id = '%s'".formatted(cycle)),
                database.number("""
                        select count(*) from appraisal_rating r join appraisal a on a.id = r.appraisal_id
                        where a.cycle_id = '%s'
                        """.formatted(cycle)),
                database.number("""
                        select count(*) from audit_entry e join appraisal a on a.id = e.subject_id
                        where a.cycle_id = '%s'
                        """.formatted(cycle)));
        if (!found.equals(List.of((long) number, (long) number * COMPETENCIES, (long) number)) || messages < number) {
            throw new CannotGoOn("Not all rows were written: %s, messages: %d".formatted(found, messages));
        }
    }
}
