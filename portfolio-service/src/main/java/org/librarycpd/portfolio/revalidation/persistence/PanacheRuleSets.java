package org.librarycpd.portfolio.revalidation.persistence;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.revalidation.RuleSet;
import org.librarycpd.portfolio.revalidation.RuleSets;

/** Common rule sets belong to no library, so each query names this one beside them. */
@ApplicationScoped
public class PanacheRuleSets implements RuleSets, PanacheRepositoryBase<RuleSet, UUID> {

    private static final String SEEN_HERE = "(libraryId is null or libraryId = ?1)";

    private final Tenant tenant;

    PanacheRuleSets(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void add(RuleSet ruleSet) {
        persist(ruleSet);
    }

    @Override
    public RuleSet require(UUID id) {
        return find(SEEN_HERE + " and id = ?2", tenant.libraryId(), id)
                .firstResultOptional()
                .orElseThrow(NOTHING_IS_HERE::refuse);
    }

    @Override
    public Optional<RuleSet> newest(String code) {
        return find(SEEN_HERE + " and code = ?2 order by libraryId nulls last, edition desc", tenant.libraryId(), code)
                .firstResultOptional();
    }

    @Override
    public Optional<RuleSet> newestCommon(String code) {
        return find("libraryId is null and code = ?1 order by edition desc", code)
                .firstResultOptional();
    }

    @Override
    public List<RuleSet> list(PageRequest page) {
        return find(SEEN_HERE + " and id < ?2 order by id desc", tenant.libraryId(), page.before())
                .range(0, page.limit())
                .list();
    }
}
