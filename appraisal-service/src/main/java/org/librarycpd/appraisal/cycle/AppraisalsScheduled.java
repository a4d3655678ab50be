package org.librarycpd.appraisal.cycle;

import java.util.List;
import org.librarycpd.appraisal.appraisal.Appraisal;

/** A batch of appraisals has been made in a cycle. */
public record AppraisalsScheduled(AppraisalCycle cycle, List<Appraisal> appraisals) {}
