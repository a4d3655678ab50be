package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.librarycpd.appraisal.contest.ContestBrief;
import org.librarycpd.kit.http.Text;

public record ContestBriefRequest(
        @NotNull @Valid Text title,
        @NotNull @Valid Text description,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate entriesCloseOn,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid CriterionRequest> criteria,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid PrizeRequest> prizes) {

    ContestBrief brief() {
        return new ContestBrief(
                title,
                description,
                opensOn,
                entriesCloseOn,
                criteria.stream().map(CriterionRequest::criterion).toList(),
                prizes.stream().map(PrizeRequest::prize).toList());
    }
}
