package org.librarycpd.portfolio.revalidation;

import static org.librarycpd.portfolio.revalidation.RevalidationRule.A_COMMON_CODE_IS_THE_ASSOCIATIONS;
import static org.librarycpd.portfolio.revalidation.RevalidationRule.WHO_CERTIFIES_PUBLISHES_THE_RULES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.staff.Authority;

/** The registrar publishes the next edition of a common rule set, an overseer one of the library's own. */
@ApplicationScoped
public class PublishRuleSet {

    private final RuleSets ruleSets;
    private final Authority authority;
    private final Caller caller;
    private final Tenant tenant;
    private final AuditTrail audit;
    private final Clock clock;

    PublishRuleSet(
            RuleSets ruleSets, Authority authority, Caller caller, Tenant tenant, AuditTrail audit, Clock clock) {
        this.ruleSets = ruleSets;
        this.authority = authority;
        this.caller = caller;
        this.tenant = tenant;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public RuleSet handle(RuleSetTerms terms) {
        var registrar = caller.has(RevalidationAccess.REGISTRAR);
        WHO_CERTIFIES_PUBLISHES_THE_RULES.require(
                registrar || !tenant.isNone() && authority.isOverseer(caller.personId()));
        var common = ruleSets.newestCommon(terms.code());
        A_COMMON_CODE_IS_THE_ASSOCIATIONS.require(registrar || common.isEmpty(), terms.code());
        var before = registrar ? common : ruleSets.newest(terms.code());
        var edition = before.map(RuleSet::edition).orElse(0) + 1;
        var ruleSet =
                new RuleSet(registrar ? null : tenant.libraryId(), edition, terms, caller.personId(), clock.instant());
        ruleSets.add(ruleSet);
        audit.record("portfolio.RuleSetPublished", ruleSet.id(), ruleSet::edition);
        return ruleSet;
    }
}
