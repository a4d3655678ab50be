package org.librarycpd.appraisal.contest.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.librarycpd.appraisal.contest.ContestStatus;

/** @param jury "me" for those I judge */
public record ContestFilter(
        @QueryParam("status") ContestStatus status,
        @QueryParam("jury") @Pattern(regexp = "me") String jury) {}
