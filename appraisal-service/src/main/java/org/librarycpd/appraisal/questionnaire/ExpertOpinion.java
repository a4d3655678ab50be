package org.librarycpd.appraisal.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the expert from outside says of the whole, and of single questions. */
public record ExpertOpinion(UUID expertId, boolean fit, String text, List<Remark> remarks, Instant at) {

    public record Remark(UUID questionId, String text) {}
}
