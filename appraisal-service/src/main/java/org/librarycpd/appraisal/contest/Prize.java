package org.librarycpd.appraisal.contest;

import org.librarycpd.kit.http.Text;

/** The reward that goes with a place; what it costs is the organiser's own knowledge. */
public record Prize(int place, RewardKind kind, Text description, long costKopecks) {}
