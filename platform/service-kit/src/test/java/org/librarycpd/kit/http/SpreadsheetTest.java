package org.librarycpd.kit.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    record Line(String title, long amount, LocalDate day, List<Integer> parts) {}

    @Test
    void lines_stand_under_their_names_and_what_would_be_a_formula_is_text() {
        var day = LocalDate.parse("2026-11-23");
        var lines = List.of(
                new Line("=HYPERLINK(1)", -5, day, List.of(1, 2)),
                new Line("Каталог; новый", 7, day, List.of()),
                new Line(null, 0, null, null));
        var sheet = Spreadsheet.of(lines, Line.class).lines().toList();
        assertThat(sheet).hasSize(4);
        assertThat(sheet.get(0)).isEqualTo("\uFEFFtitle;amount;day;parts");
        assertThat(sheet.get(1)).startsWith("'=HYPERLINK(1);-5;2026-11-23;").contains("1 2");
        assertThat(sheet.get(2)).startsWith("\"Каталог; новый\";7;2026-11-23;");
        assertThat(sheet.get(3)).isEqualTo(";0;;");
    }

    @Test
    void every_sign_that_begins_a_formula_is_disarmed() {
        for (var sign : List.of("=", "+", "-", "@", "\t")) {
            assertThat(Spreadsheet.of(List.of(new Line(sign + "1", 1, null, null)), Line.class))
                    .contains("'" + sign + "1");
        }
    }
}
