package org.librarycpd.appraisal.needs;

import java.time.LocalDate;
import java.util.List;
import org.librarycpd.kit.http.Text;

/** What the overseer writes before a survey opens. */
public record SurveyDraft(Text title, List<Question> questions, Population population, LocalDate closesOn) {}
