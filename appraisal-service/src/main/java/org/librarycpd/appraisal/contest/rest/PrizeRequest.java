package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.librarycpd.appraisal.contest.Prize;
import org.librarycpd.appraisal.contest.RewardKind;
import org.librarycpd.kit.http.Text;

public record PrizeRequest(
        @Min(1) @Max(100) int place,
        @NotNull RewardKind kind,
        @NotNull @Valid Text description,
        @Min(0) long costKopecks) {

    Prize prize() {
        return new Prize(place, kind, description, costKopecks);
    }
}
