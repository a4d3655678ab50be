package org.librarycpd.appraisal.cycle.persistence;

import static org.librarycpd.appraisal.cycle.PolicyRule.ONE_DRAFT_FOLLOWS_A_POLICY;
import static org.librarycpd.appraisal.cycle.PolicyStatus.DRAFT;
import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.cycle.CyclePolicies;
import org.librarycpd.appraisal.cycle.CyclePolicy;
import org.librarycpd.appraisal.cycle.PolicyStatus;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class PanacheCyclePolicies implements CyclePolicies, PanacheRepositoryBase<CyclePolicy, UUID> {

    @Override
    public void add(CyclePolicy policy) {
        ONE_DRAFT_FOLLOWS_A_POLICY.require(
                policy.succeeds() == null || count("succeeds = ?1 and status = ?2", policy.succeeds(), DRAFT) == 0);
        persist(policy);
    }

    @Override
    public CyclePolicy require(UUID id) {
        return findByIdOptional(id).orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<CyclePolicy> succeeded(CyclePolicy policy) {
        return policy.succeeds() == null ? Optional.empty() : findByIdOptional(policy.succeeds());
    }

    @Override
    public List<CyclePolicy> list(PolicyStatus status, PageRequest page) {
        var found = status == null
                ? find("id < ?1 order by id desc", page.before())
                : find("status = ?1 and id < ?2 order by id desc", status, page.before());
        return found.range(0, page.limit()).list();
    }
}
