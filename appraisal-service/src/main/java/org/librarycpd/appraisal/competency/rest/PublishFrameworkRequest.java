package org.librarycpd.appraisal.competency.rest;

import java.time.LocalDate;

/** @param from the day from which an earlier version is superseded; today where absent */
public record PublishFrameworkRequest(LocalDate from) {}
