package org.librarycpd.registry.programme;

import java.util.UUID;

/**
 * What programmes are looked for; null wherever it does not matter.
 *
 * @param words what the person typed, in Russian or English, errors included
 * @param representativeId whose own drafts and retired programmes are listed too
 */
public record ProgrammeSearch(
        UUID competencyId,
        Boolean free,
        Boolean online,
        String language,
        UUID providerId,
        String words,
        UUID representativeId) {}
