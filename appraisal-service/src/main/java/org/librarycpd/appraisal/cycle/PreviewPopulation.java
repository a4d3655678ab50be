package org.librarycpd.appraisal.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.http.PageRequest;

/** Decides of each person what the opening would decide. */
@ApplicationScoped
public class PreviewPopulation {

    private final CyclePolicies policies;
    private final Candidates candidates;
    private final Admission admission;
    private final Staff staff;

    PreviewPopulation(CyclePolicies policies, Candidates candidates, Admission admission, Staff staff) {
        this.policies = policies;
        this.candidates = candidates;
        this.admission = admission;
        this.staff = staff;
    }

    public List<Decision> of(AppraisalCycle cycle, PageRequest page) {
        var policy = policies.require(cycle.policyId());
        var day = later(cycle.dates().opensOn(), staff.today());
        var found = candidates.after(page.beyond(), policy.population(), day, page.oneMore());
        return admission.decide(cycle, policy, found, day);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
