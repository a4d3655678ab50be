package org.librarycpd.portfolio.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ImportPaceTest {

    @Test
    void withoutALimitPartsAreLargeAndNothingWaits() {
        var free = new ImportPace(0);

        assertThat(free.rowsInAPart()).isEqualTo(StaffImportPart.LARGEST);
        assertThat(free.pauseAfter(Duration.ofMillis(20))).isZero();
    }

    @Test
    void eightHundredRowsASecondGoInSmallEvenSteps() {
        var gentle = new ImportPace(800);

        assertThat(gentle.rowsInAPart()).isEqualTo(100);
        assertThat(gentle.pauseAfter(Duration.ofMillis(20))).isEqualTo(Duration.ofMillis(105));
        assertThat(gentle.pauseAfter(Duration.ofMillis(300))).isZero();
    }

    @Test
    void aLimitOfOneRowStillGetsForward() {
        assertThat(new ImportPace(1).rowsInAPart()).isEqualTo(1);
    }

    @Test
    void noPartIsLargerThanTheLargest() {
        assertThat(new ImportPace(1_000_000).rowsInAPart()).isEqualTo(StaffImportPart.LARGEST);
    }
}
