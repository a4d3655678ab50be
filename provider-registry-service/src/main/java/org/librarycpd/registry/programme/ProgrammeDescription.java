package org.librarycpd.registry.programme;

import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.Text;

/**
 * What a provider says about a programme.
 *
 * @param category a slug such as {@code cataloguing}
 * @param language the language it is taught in, {@code ru} or {@code en}
 */
public record ProgrammeDescription(
        Text title,
        Text description,
        String category,
        String language,
        List<UUID> competencyIds,
        int hours,
        boolean free,
        boolean online,
        String url,
        long priceKopecks) {}
