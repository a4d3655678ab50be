package org.librarycpd.appraisal.contest;

import java.time.LocalDate;

/** The paper by which a reward was issued. */
public record RewardDocument(String number, LocalDate issuedOn) {}
