package org.librarycpd.appraisal.appraisal.rest;

import static org.librarycpd.appraisal.appraisal.AppraisalStatus.ASSESSMENT;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.CONFIRMED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.INTERVIEW;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OBJECTED;
import static org.librarycpd.appraisal.appraisal.AppraisalStatus.OUTCOME_DRAFT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalStanding;

/** @param actions the sub-resources to send something to */
public record AllowedActionsView(List<String> actions) {

    static AllowedActionsView of(Appraisal appraisal, AppraisalStanding standing, UUID who, LocalDate today) {
        var actions = new ArrayList<String>();
        switch (standing) {
            case PERSON -> ofThePerson(appraisal, today, actions);
            case APPRAISER -> ofTheAppraiser(appraisal, today, actions);
            case DECIDER -> {
                if (appraisal.status() == OBJECTED) {
                    actions.add("resolution");
                }
            }
            case OVERSEER -> ofTheOverseer(appraisal, today, actions);
            case PANELIST, AUDITOR -> {}
        }
        ofTheChair(appraisal, who, actions);
        return new AllowedActionsView(List.copyOf(actions));
    }

    private static void ofThePerson(Appraisal appraisal, LocalDate today, List<String> actions) {
        if (appraisal.status() == CONFIRMED) {
            actions.add("acknowledgement");
            if (!today.isAfter(appraisal.lastDayToObject())) {
                actions.add("objection");
            }
        }
    }

    private static void ofTheAppraiser(Appraisal appraisal, LocalDate today, List<String> actions) {
        if (appraisal.canBeginWithoutSelfAssessment(today)) {
            actions.add("beginning");
        }
        if (appraisal.status().awaitsThePerson() || appraisal.status() == ASSESSMENT) {
            actions.add("opinions");
        }
        if (appraisal.status() == ASSESSMENT) {
            actions.addAll(List.of("assessments", "assessments/submission"));
            if (appraisal.questioned().isPresent()) {
                actions.add("assessments/replies");
            }
        }
        if (appraisal.status() == INTERVIEW) {
            actions.add("interview");
            if (appraisal.interview().isPresent()) {
                actions.add("interview/minutes");
            }
        }
        if (appraisal.canBeConfirmed()) {
            actions.add("confirmation");
        }
        ending(appraisal, today, actions);
    }

    private static void ofTheOverseer(Appraisal appraisal, LocalDate today, List<String> actions) {
        if (appraisal.status() == INTERVIEW) {
            actions.add("interview");
        }
        if (appraisal.status() == OBJECTED) {
            actions.add("objection/deciders");
        }
        ending(appraisal, today, actions);
    }

    private static void ofTheChair(Appraisal appraisal, UUID who, List<String> actions) {
        if (appraisal.interview().filter(i -> i.isChairedBy(who)).isPresent()) {
            if (appraisal.status() == INTERVIEW && !actions.contains("interview/minutes")) {
                actions.add("interview/minutes");
            }
            if (appraisal.status() == OUTCOME_DRAFT && appraisal.terms().commission()) {
                actions.add("verdict");
            }
        }
    }

    private static void ending(Appraisal appraisal, LocalDate today, List<String> actions) {
        if (appraisal.canBeClosed(today)) {
            actions.add("closure");
        }
        if (appraisal.canBeCancelled()) {
            actions.add("cancellation");
        }
    }
}
