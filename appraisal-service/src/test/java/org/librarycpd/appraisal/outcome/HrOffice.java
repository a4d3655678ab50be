package org.librarycpd.appraisal.outcome;

import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.librarycpd.appraisal.Api;
import org.librarycpd.appraisal.Person;
import org.librarycpd.appraisal.Rows;
import org.librarycpd.appraisal.Story;
import org.librarycpd.appraisal.TheLibrary;

/** Darya, the HR officer of a library, and what people do around her. */
final class HrOffice {

    static final String OUTCOMES = "/api/v1/outcomes";

    final Person darya;
    private final TheLibrary library;

    HrOffice(TheLibrary library) {
        this.library = library;
        this.darya = new Person(UUID.randomUUID(), "hr-officer", library.id);
        library.employed(darya, library.house);
        appoint(darya);
        await().until(() -> Rows.count("known_staff_member where person_id = '" + darya.id() + "'") == 1);
    }

    void appoint(Person person) {
        library.appointed(UUID.randomUUID(), 1, person, "HR_OFFICER", null, null);
        await().until(() ->
                Rows.count("known_appointment where kind = 'HR_OFFICER' and person_id = '" + person.id() + "'") == 1);
    }

    static Map<String, Object> proposal(OutcomeKind kind, List<String> competencies) {
        return Map.of("kind", kind, "text", "По итогам собеседования", "competencyIds", competencies);
    }

    static Map<String, Object> pay(long kopecks) {
        var proposal = new HashMap<>(proposal(OutcomeKind.PAY, List.of()));
        proposal.put("amountKopecks", kopecks);
        return proposal;
    }

    /** @return the path of what Vera proposes */
    String proposed(String appraisal, OutcomeKind kind, List<String> competencies) {
        String id = Api.create(library.vera, appraisal + "/outcomes", proposal(kind, competencies))
                .statusCode(201)
                .extract()
                .path("id");
        return OUTCOMES + "/" + id;
    }

    void noticeRecorded(UUID notice, String outcome) {
        library.happened("hr-notices", "HrNoticeRecorded", notice, 3, """
                {"noticeId": "%s", "personId": "%s", "outcomeId": "%s", "recordedBy": "%s",
                 "recordedAt": "2026-03-04T10:00:00Z"}
                """.formatted(
                        notice, library.anna.id(), Story.last(outcome), darya.id()));
    }
}
