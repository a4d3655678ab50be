package org.librarycpd.appraisal.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.questionnaire.Questionnaires.Sight;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.appraisal.staff.StaffMember;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;

@ApplicationScoped
public class FindQuestionnaires {

    private final Questionnaires questionnaires;
    private final Staff staff;
    private final Caller caller;

    FindQuestionnaires(Questionnaires questionnaires, Staff staff, Caller caller) {
        this.questionnaires = questionnaires;
        this.staff = staff;
        this.caller = caller;
    }

    public List<Questionnaire> handle(UUID personId, UUID positionId, QuestionnaireStatus status, PageRequest page) {
        return questionnaires.visible(sight(personId), positionId, status, page);
    }

    private Sight sight(UUID personId) {
        if (caller.has("auditor") || staff.isOverseer(personId)) {
            return new Sight(personId, true, true, null);
        }
        var position = staff.employed(personId).map(StaffMember::positionId);
        return new Sight(personId, false, position.isPresent() && staff.isHead(personId), position.orElse(null));
    }
}
