package org.librarycpd.appraisal.cycle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.librarycpd.appraisal.staff.Departments;
import org.librarycpd.appraisal.staff.Positions;
import org.librarycpd.appraisal.staff.Staff;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.IfMatch;

/** The overseer writes policies, puts them in force and retires them. */
@ApplicationScoped
public class WritePolicy {

    private final CyclePolicies policies;
    private final Departments departments;
    private final Positions positions;
    private final Staff staff;
    private final AuditTrail audit;
    private final Clock clock;

    WritePolicy(
            CyclePolicies policies,
            Departments departments,
            Positions positions,
            Staff staff,
            AuditTrail audit,
            Clock clock) {
        this.policies = policies;
        this.departments = departments;
        this.positions = positions;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CyclePolicy draft(UUID by, PolicyText text) {
        staff.requireOverseer(by);
        requireKnown(text.population());
        return added(new CyclePolicy(text, clock.instant()));
    }

    @Transactional
    public CyclePolicy draftNextVersion(UUID policyId, UUID by) {
        var policy = policies.require(policyId);
        staff.requireOverseer(by);
        return added(policy.nextVersion(clock.instant()));
    }

    private CyclePolicy added(CyclePolicy policy) {
        policies.add(policy);
        audit.record("appraisal.PolicyDrafted", policy.id(), policy::version);
        return policy;
    }

    @Transactional
    public CyclePolicy rewrite(UUID policyId, UUID by, PolicyText text, IfMatch seen) {
        return change(policyId, by, seen, "appraisal.PolicyRewritten", (policy, now) -> {
            requireKnown(text.population());
            policy.rewrite(text, now);
        });
    }

    /** What it takes the place of is retired with it. */
    @Transactional
    public CyclePolicy putInForce(UUID policyId, UUID by, IfMatch seen) {
        return change(policyId, by, seen, "appraisal.PolicyPutInForce", (policy, now) -> {
            policy.putInForce(now);
            policies.succeeded(policy).filter(CyclePolicy::isInForce).ifPresent(former -> retire(former, now));
        });
    }

    private void retire(CyclePolicy policy, Instant now) {
        policy.retire(now);
        audit.record("appraisal.PolicyRetired", policy.id(), policy::version);
    }

    @Transactional
    public CyclePolicy retire(UUID policyId, UUID by, IfMatch seen) {
        return change(policyId, by, seen, "appraisal.PolicyRetired", CyclePolicy::retire);
    }

    private CyclePolicy change(
            UUID policyId, UUID by, IfMatch seen, String deed, BiConsumer<CyclePolicy, Instant> change) {
        var policy = policies.require(policyId);
        staff.requireOverseer(by);
        seen.accept(policy.version());
        change.accept(policy, clock.instant());
        audit.record(deed, policy.id(), policy::version);
        return policy;
    }

    private void requireKnown(Population population) {
        population.departments().forEach(departments::requireKnown);
        population.positions().forEach(positions::requireKnown);
    }
}
