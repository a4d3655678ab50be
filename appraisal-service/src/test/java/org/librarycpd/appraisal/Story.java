package org.librarycpd.appraisal;

import static org.librarycpd.appraisal.Api.APPRAISALS;
import static org.librarycpd.appraisal.Api.FRAMEWORKS;
import static org.librarycpd.appraisal.Api.GAPS;
import static org.librarycpd.appraisal.Api.PROFILES;
import static org.librarycpd.appraisal.Api.SELF_ASSESSMENTS;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** What the people of a library do one after another, through the front door. */
public final class Story {

    public static final int REQUIRED = 3;
    private static final Map<String, String> NOTHING = Map.of();

    private final TheLibrary library;

    public Story(TheLibrary library) {
        this.library = library;
    }

    public static Map<String, String> text(String ru, String en) {
        return Map.of("ru", ru, "en", en);
    }

    public static Map<String, Object> framework(int competencies) {
        var levels = IntStream.rangeClosed(1, 4)
                .mapToObj(l -> Map.of("level", l, "name", text("Уровень " + l, "Level " + l)))
                .toList();
        var named = IntStream.rangeClosed(1, competencies)
                .mapToObj(c -> Map.of("code", "B-" + c, "name", text("Компетенция " + c, "Competency " + c)))
                .toList();
        return Map.of("title", text("Модель", "Framework"), "levels", levels, "competencies", named);
    }

    /** @return the competencies of a framework that the overseer has published */
    public List<String> published(int competencies) {
        var path = drafted(competencies);
        return Api.post(library.gleb, path, "/publication", NOTHING)
                .statusCode(200)
                .extract()
                .path("competencies.id");
    }

    public String drafted(int competencies) {
        return FRAMEWORKS + "/" + id(library.gleb, FRAMEWORKS, framework(competencies));
    }

    /** The position asks for level 3 in each. */
    public String profile(List<String> competencies) {
        return PROFILES + "/" + id(library.gleb, PROFILES, profileOf(competencies, "2020-01-01"));
    }

    public Map<String, Object> profileOf(List<String> competencies, String validFrom) {
        var requirements = competencies.stream()
                .map(c -> Map.of("competencyId", c, "requiredLevel", REQUIRED))
                .toList();
        return Map.of(
                "positionId",
                library.bibliographer,
                "departmentId",
                library.reference,
                "validFrom",
                validFrom,
                "requirements",
                requirements);
    }

    public String started(Person person) {
        return SELF_ASSESSMENTS + "/" + id(person, SELF_ASSESSMENTS, NOTHING);
    }

    public String selfAssessed(Person person, List<String> competencies) {
        var path = started(person);
        Api.put(person, path, "/ratings", ratings(competencies, 2)).statusCode(200);
        Api.post(person, path, "/submission", NOTHING).statusCode(200);
        return path;
    }

    public String appraisalBegun(String selfAssessment) {
        var request = Map.of("selfAssessmentId", last(selfAssessment));
        return APPRAISALS + "/" + id(library.vera, APPRAISALS, request);
    }

    public void assessed(String appraisal, List<String> competencies) {
        Api.put(library.vera, appraisal, "/assessments", ratings(competencies, 1))
                .statusCode(200);
        Api.post(library.vera, appraisal, "/assessments/submission", NOTHING).statusCode(200);
    }

    public String appraised(Person person, List<String> competencies, int agreedLevel) {
        var appraisal = appraisalBegun(selfAssessed(person, competencies));
        assessed(appraisal, competencies);
        Api.post(library.vera, appraisal, "/confirmation", agreed(competencies, agreedLevel))
                .statusCode(200);
        return appraisal;
    }

    /** @return the path of the one gap that an appraisal by one new competency leaves */
    public String gapOf(Person person) {
        var competencies = published(1);
        profile(competencies);
        return gapAfter(appraised(person, competencies, 1));
    }

    public String gapAfter(String appraisal) {
        String gap = Api.get(library.vera, appraisal).extract().path("ratings[0].gapId");
        return GAPS + "/" + gap;
    }

    public static Map<String, Object> ratings(List<String> competencies, int level) {
        return Map.of("ratings", levels(competencies, level));
    }

    public static Map<String, Object> agreed(List<String> competencies, int level) {
        return Map.of("agreed", levels(competencies, level));
    }

    private static List<Map<String, ?>> levels(List<String> competencies, int level) {
        return competencies.stream()
                .<Map<String, ?>>map(c -> Map.of("competencyId", c, "level", level))
                .toList();
    }

    public static Map<String, String> reason(String reason) {
        return Map.of("reason", reason);
    }

    public String statusOf(String gap) {
        return Api.get(library.gleb, gap).statusCode(200).extract().path("status");
    }

    public void planApproved(UUID plan, long sequence, UUID item, String gap, Person learner) {
        library.happened("learning-plans", "LearningPlanApproved", plan, sequence, """
                {"planId": "%s", "learnerId": "%s", "approvedBy": "%s", "approvedAt": "%s",
                 "items": [{"itemId": "%s", "gapId": "%s"}, {"itemId": "%s"}]}
                """.formatted(
                        plan, learner.id(), library.vera.id(), Instant.now(), item, last(gap), UUID.randomUUID()));
    }

    public void itemCancelled(UUID plan, long sequence, UUID item, String gap, Person learner) {
        library.happened("learning-plans", "PlanItemCancelled", plan, sequence, """
                {"planId": "%s", "itemId": "%s", "gapId": "%s", "learnerId": "%s", "cancelledBy": "%s",
                 "cancelledAt": "%s"}
                """.formatted(
                        plan, item, last(gap), learner.id(), learner.id(), Instant.now()));
    }

    public void entryVerified(UUID entry, long sequence, String gap, Person owner) {
        library.happened("portfolio-entries", "PortfolioEntryVerified", entry, sequence, """
                {"entryId": "%s", "ownerId": "%s", "kind": "PROGRAMME", "hours": 16, "gapIds": ["%s"],
                 "verifiedAt": "%s"}
                """.formatted(
                        entry, owner.id(), last(gap), Instant.now()));
    }

    public void entrySuperseded(UUID entry, long sequence, String gap, Person owner) {
        library.happened("portfolio-entries", "PortfolioEntrySuperseded", entry, sequence, """
                {"entryId": "%s", "ownerId": "%s", "gapIds": ["%s"], "supersededAt": "%s"}
                """.formatted(
                        entry, owner.id(), last(gap), Instant.now()));
    }

    /** @param successor the entry that stands in its place */
    public void entrySucceeded(UUID entry, long sequence, String gap, Person owner, UUID successor) {
        library.happened("portfolio-entries", "PortfolioEntrySuperseded", entry, sequence, """
                {"entryId": "%s", "ownerId": "%s", "gapIds": ["%s"], "successorId": "%s", "supersededAt": "%s"}
                """.formatted(
                        entry, owner.id(), last(gap), successor, Instant.now()));
    }

    public static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String id(Person person, String path, Object body) {
        return Api.create(person, path, body).statusCode(201).extract().path("id");
    }
}
