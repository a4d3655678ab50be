package org.librarycpd.appraisal.cycle;

import org.librarycpd.appraisal.appraisal.AppraisalKind;
import org.librarycpd.kit.http.Text;

/** A policy as the overseer writes it. */
public record PolicyText(AppraisalKind kind, Text title, Population population, PolicyTerms terms) {}
