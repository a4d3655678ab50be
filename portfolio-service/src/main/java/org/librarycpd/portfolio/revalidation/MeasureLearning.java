package org.librarycpd.portfolio.revalidation;

import static org.librarycpd.portfolio.revalidation.RevalidationRule.ONLY_A_MEMBER_OF_STAFF_APPLIES;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.profile.Profiles;

/** Measures what somebody has learnt by a rule set, clause by clause. */
@ApplicationScoped
public class MeasureLearning {

    private final LearningRecords records;
    private final Profiles profiles;

    MeasureLearning(LearningRecords records, Profiles profiles) {
        this.records = records;
        this.profiles = profiles;
    }

    /** @param entries all that were looked at */
    public record Measured(LearningRecords.Holder holder, List<CountedEntry> entries, List<ClauseResult> results) {

        public boolean isEnough() {
            return results.stream().allMatch(ClauseResult::met);
        }
    }

    public Measured handle(String libraryId, UUID personId, RuleSet ruleSet, LocalDate day) {
        var holder = records.holder(libraryId, personId, day).orElseThrow(ONLY_A_MEMBER_OF_STAFF_APPLIES::refuse);
        var entries = records.entries(libraryId, personId, ruleSet.periodBefore(day), day);
        var profile = profiles.asked(libraryId, holder.positionId(), holder.departmentId(), day);
        return new Measured(holder, entries, ruleSet.check(new LearningRecord(day, entries, profile)));
    }
}
