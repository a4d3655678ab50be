package org.librarycpd.notification.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.librarycpd.kit.http.Text;

class KindTest {

    @Test
    void dates_and_words_are_written_as_each_language_does() {
        var role = new Text("куратор", "overseer");
        var message = Kind.APPOINTED.to(
                UUID.randomUUID(), UUID.randomUUID(), role, LocalDate.of(2026, 3, 5), LocalDate.of(2027, 3, 4));
        assertThat(message.text().ru()).isEqualTo("С 5 марта 2026 г. (по: 4 марта 2027 г.) вы — куратор.");
        assertThat(message.text().en()).isEqualTo("You are overseer from March 5, 2026 (until: March 4, 2027).");
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_speaks_both_languages_and_leads_somewhere(Kind kind) {
        var about = UUID.randomUUID();
        var message = kind.to(UUID.randomUUID(), about, 1, 2, 3);
        assertThat(message.title().ru()).matches(".*[а-яё].*");
        assertThat(message.text().ru()).matches(".*[а-яё].*");
        assertThat(message.title().en() + message.text().en()).doesNotContainPattern("[а-яё{}]");
        assertThat(message.link()).startsWith("/api/v1/").endsWith("/" + about);
    }
}
