package org.librarycpd.portfolio.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How fast imports go: as fast as they can (0), or so many rows a second in eight small, even steps, so that nobody waits. */
@ApplicationScoped
public class ImportPace {

    private static final int STEPS_A_SECOND = 8;

    private final int rowsPerSecond;

    ImportPace(@ConfigProperty(name = "librarycpd.staff-imports.rows-per-second") int rowsPerSecond) {
        this.rowsPerSecond = rowsPerSecond;
    }

    int rowsInAPart() {
        return isFree()
                ? StaffImportPart.LARGEST
                : Math.min(StaffImportPart.LARGEST, 1 + (rowsPerSecond - 1) / STEPS_A_SECOND);
    }

    /** What a step that took so long waits for before the next. */
    public Duration pauseAfter(Duration step) {
        var rest = Duration.ofSeconds(1).dividedBy(STEPS_A_SECOND).minus(step);
        return isFree() || rest.isNegative() ? Duration.ZERO : rest;
    }

    private boolean isFree() {
        return rowsPerSecond == 0;
    }
}
