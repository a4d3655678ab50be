package org.librarycpd.appraisal.competency;

import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.competency.CaseSource.Foreign;
import org.librarycpd.kit.http.Text;

/**
 * A framework of another system, as far as we understand it, and as it was.
 *
 * @param language the only one of its texts; null where they are in Russian and English
 * @param items a group stands before what stands in it
 */
public record ForeignFramework(
        Foreign from, String language, Text title, List<FrameworkLevel> levels, List<Item> items) {

    /**
     * A group or a competency.
     *
     * @param parent the identifier of the group that it stands in, or null
     * @param place in the order of the whole
     */
    public record Item(
            Foreign from,
            boolean isGroup,
            UUID parent,
            int place,
            String code,
            Text name,
            Text description,
            List<LevelStatement> levels) {}
}
