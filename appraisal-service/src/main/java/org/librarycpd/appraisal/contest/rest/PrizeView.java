package org.librarycpd.appraisal.contest.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.librarycpd.appraisal.contest.ContestStanding;
import org.librarycpd.appraisal.contest.Prize;
import org.librarycpd.appraisal.contest.RewardKind;

/** @param costKopecks for the organiser only */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrizeView(int place, RewardKind kind, String description, Long costKopecks) {

    static PrizeView of(Prize prize, ContestStanding standing, Locale language) {
        var cost = standing == ContestStanding.ORGANISER ? prize.costKopecks() : null;
        return new PrizeView(prize.place(), prize.kind(), prize.description().in(language), cost);
    }
}
