package org.librarycpd.appraisal.contest;

import java.util.UUID;
import org.librarycpd.kit.http.Text;

/** What entries are marked by: up to so many points, which count with a weight. */
public record Criterion(UUID id, Text name, int weight, int maxPoints) {}
