package org.librarycpd.appraisal.contest;

import static org.librarycpd.appraisal.contest.ContestRule.ENTRIES_CLOSE_AFTER_THEY_OPEN;
import static org.librarycpd.appraisal.contest.ContestRule.ONE_REWARD_GOES_WITH_A_PLACE;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.librarycpd.kit.http.Text;

/** What is announced: what it is about, when entries are taken, what they are marked by and what can be won. */
public record ContestBrief(
        Text title,
        Text description,
        LocalDate opensOn,
        LocalDate entriesCloseOn,
        List<Criterion> criteria,
        List<Prize> prizes) {

    void check() {
        ENTRIES_CLOSE_AFTER_THEY_OPEN.require(!entriesCloseOn.isBefore(opensOn));
        var places = new HashSet<Integer>();
        prizes.forEach(prize -> ONE_REWARD_GOES_WITH_A_PLACE.require(places.add(prize.place()), prize.place()));
    }
}
