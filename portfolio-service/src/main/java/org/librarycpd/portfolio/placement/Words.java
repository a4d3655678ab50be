package org.librarycpd.portfolio.placement;

import org.librarycpd.kit.http.Text;

/** What one side has in words for the other; read from its row, never sent in an event. */
public record Words(String personName, Text homeName, String supervisorName, String reason, String assessment) {}
