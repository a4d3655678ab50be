package org.librarycpd.portfolio.revalidation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

/** Common rule sets and those of this library; another library's are not seen. */
public interface RuleSets {

    void add(RuleSet ruleSet);

    /** Refuses with 404 where there is none that this library sees. */
    RuleSet require(UUID id);

    /** The newest edition: the library's own before the common one. */
    Optional<RuleSet> newest(String code);

    Optional<RuleSet> newestCommon(String code);

    List<RuleSet> list(PageRequest page);
}
