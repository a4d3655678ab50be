package org.librarycpd.notification.inbox;

import java.util.UUID;
import org.librarycpd.kit.http.Text;

/**
 * What one person is told because of one fact.
 *
 * @param personId null where the person has no account yet, and cannot be told
 */
public record Message(Kind kind, UUID personId, String link, Text title, Text text) {}
