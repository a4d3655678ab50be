package org.librarycpd.portfolio.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Test
    void a_number_is_four_groups_of_four_and_no_two_are_alike() {
        var numbers = Stream.generate(CertificateNumber::next).limit(1000).collect(Collectors.toSet());
        assertThat(numbers)
                .hasSize(1000)
                .allSatisfy(n -> assertThat(n.value()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}"));
    }

    @Test
    void it_is_understood_however_it_is_typed() {
        var number = CertificateNumber.next();
        var sloppy = number.value()
                .toLowerCase(Locale.ROOT)
                .replace("-", " ")
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(CertificateNumber.typed(sloppy)).contains(number);
    }

    @Test
    void each_single_typing_error_is_noticed() {
        var plain = CertificateNumber.next().value().replace("-", "");
        for (var place = 0; place < plain.length(); place++) {
            for (var wrong : ALPHABET.toCharArray()) {
                if (wrong != plain.charAt(place)) {
                    var typed = plain.substring(0, place) + wrong + plain.substring(place + 1);
                    assertThat(CertificateNumber.typed(typed)).as(typed).isEmpty();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234", "UUUU-UUUU-UUUU-UUUU", "0000-0000-0000-0000-0", "../../etc/passwd"})
    void nonsense_is_no_number(String typed) {
        assertThat(CertificateNumber.typed(typed)).isEmpty();
    }
}
