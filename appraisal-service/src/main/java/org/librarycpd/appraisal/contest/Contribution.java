package org.librarycpd.appraisal.contest;

import java.util.List;
import java.util.UUID;

/** What somebody enters a contest with. */
public record Contribution(String title, String text, List<UUID> authors, List<String> evidence) {}
