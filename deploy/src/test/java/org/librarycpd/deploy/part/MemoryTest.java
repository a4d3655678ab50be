package org.librarycpd.deploy.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.PartProcess;

class MemoryTest {
    @Test
    void too_little_memory_is_told_with_both_figures_and_the_way_out() {
        assertThatThrownBy(() -> Memory.requireEnough(OptionalLong.of(900)))
                .isInstanceOf(CannotGoOn.class)
                .hasMessageContaining("2800 MiB")
                .hasMessageContaining("900 MiB are free")
                .hasMessageContaining("LIBRARYCPD_MEMORY_CHECK=off");
    }

    @Test
    void enough_memory_or_an_unknown_amount_lets_the_start_go_on() {
        assertThatCode(() -> Memory.requireEnough(OptionalLong.of(4000))).doesNotThrowAnyException();
        assertThatCode(() -> Memory.requireEnough(OptionalLong.empty())).doesNotThrowAnyException();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_a_process_takes_is_measured() {
        var self = PartProcess.of("test", ProcessHandle.current().pid()).orElseThrow();
        assertThat(Memory.pssMib(self)).isBetween(20L, 2000L);
    }
}
