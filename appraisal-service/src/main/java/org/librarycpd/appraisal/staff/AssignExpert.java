package org.librarycpd.appraisal.staff;

import static org.librarycpd.appraisal.staff.ExpertRule.AN_EXPERT_COMES_FROM_OUTSIDE;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.security.Tenant;

/** Whether the one who assigns may do so is for the feature to say whose matter it is. */
@ApplicationScoped
public class AssignExpert {

    private final ExpertAssignments assignments;
    private final Staff staff;
    private final Tenant tenant;
    private final Clock clock;

    AssignExpert(ExpertAssignments assignments, Staff staff, Tenant tenant, Clock clock) {
        this.assignments = assignments;
        this.staff = staff;
        this.tenant = tenant;
        this.clock = clock;
    }

    /** @param title what the expert may know before declaring conflicts; may be null */
    @Transactional
    public ExpertAssignment handle(ExpertSubject kind, UUID subjectId, Text title, UUID expertId, UUID assignedBy) {
        AN_EXPERT_COMES_FROM_OUTSIDE.require(staff.employed(expertId).isEmpty());
        var assignment =
                new ExpertAssignment(tenant.libraryId(), kind, subjectId, title, expertId, assignedBy, clock.instant());
        assignments.add(assignment);
        return assignment;
    }
}
