package org.librarycpd.appraisal.appraisal;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;

public interface Opinions {

    /** Refuses where that person is asked already. */
    void add(Opinion opinion);

    Opinion require(UUID id);

    /** Only the giver knows of an opinion. */
    default Opinion requireOwn(UUID id, UUID giverId) {
        var found = require(id);
        NOTHING_IS_HERE.require(found.giverId().equals(giverId));
        return found;
    }

    /** All that were asked for about one appraisal. */
    List<Opinion> about(UUID appraisalId);

    List<Opinion> askedOf(UUID giverId, PageRequest page);
}
