package org.librarycpd.registry.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentCodeTest {

    @Test
    void a_code_is_readable_and_no_two_are_alike() {
        var codes = new HashSet<EnrolmentCode>();
        for (var i = 0; i < 10_000; i++) {
            var code = EnrolmentCode.random();
            assertThat(code.text()).matches("([2-9A-HJKMNP-TV-Z]{5}-){2}[2-9A-HJKMNP-TV-Z]{5}");
            assertThat(EnrolmentCode.read(code.text())).isEqualTo(code);
            codes.add(code);
        }
        assertThat(codes).hasSize(10_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7K3MP-Q9XTA-RC4WD", " 7k3mp-q9xta-rc4wd ", "7k3mpq9xtarc4wd", "7К3МР-Q9ХТА-RС4WD"})
    void it_is_read_as_people_type_it(String typed) {
        assertThat(EnrolmentCode.read(typed).text()).isEqualTo("7K3MP-Q9XTA-RC4WD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7K3MP-Q9XTA", "7K3MP-Q9XTA-RC4W0", "7K3MP-Q9XTA-RC4WD-1", "7K3MP Q9XTA RC4WЖ"})
    void anything_else_is_no_code(String typed) {
        assertThatThrownBy(() -> EnrolmentCode.read(typed)).hasMessage("a-code-is-three-groups-of-five");
    }
}
