package org.librarycpd.appraisal.selfassessment.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.librarycpd.appraisal.questionnaire.QuestionReply;

public record RepliesRequest(@NotNull @Size(max = 200) List<@NotNull @Valid QuestionReply> replies) {}
