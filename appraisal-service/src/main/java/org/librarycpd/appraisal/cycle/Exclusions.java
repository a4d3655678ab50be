package org.librarycpd.appraisal.cycle;

import static org.librarycpd.appraisal.cycle.PolicyRule.ANOTHER_REASON_IS_SAID;
import static org.librarycpd.appraisal.cycle.PolicyRule.A_PERSON_IS_LEFT_OUT_ONCE;
import static org.librarycpd.appraisal.cycle.PolicyRule.PEOPLE_ARE_LEFT_OUT_ON_PURPOSE;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What holds for every list of people who are left out. */
final class Exclusions {

    private Exclusions() {}

    static List<Exclusion> checked(List<Exclusion> named) {
        var people = new HashSet<UUID>();
        for (var each : named) {
            PEOPLE_ARE_LEFT_OUT_ON_PURPOSE.require(each.reason().isOnPurpose(), each.reason());
            ANOTHER_REASON_IS_SAID.require(each.reason() != WhyNot.ANOTHER_REASON || isSaid(each.note()));
            A_PERSON_IS_LEFT_OUT_ONCE.require(people.add(each.personId()), each.personId());
        }
        return List.copyOf(named);
    }

    private static boolean isSaid(String note) {
        return note != null && !note.isBlank();
    }
}
