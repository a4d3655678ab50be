package org.librarycpd.appraisal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.librarycpd.appraisal.history.Veil.Sight.HIDDEN;
import static org.librarycpd.appraisal.history.Veil.Sight.UNNAMED;
import static org.librarycpd.appraisal.history.Veil.Sight.WHOLE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.librarycpd.kit.http.PageRequest;

class HistoryTest {

    private static final Instant MARCH = Instant.parse("2026-03-01T10:15:30Z");
    private static final Veil BY_NAME = deed -> switch (deed.name()) {
        case "Confirmed" -> WHOLE;
        case "Answered" -> UNNAMED;
        default -> HIDDEN;
    };

    private final UUID appraisal = UUID.randomUUID();
    private final UUID vera = UUID.randomUUID();
    private final UUID nina = UUID.randomUUID();

    @Test
    void without_a_veil_every_line_says_who_in_whose_name_and_when() {
        var lines = of(Veil.NONE, 50, "Confirmed", "Answered").items();
        assertThat(lines.get(0)).isEqualTo(new HistoryLine(MARCH, "Confirmed", vera, nina, null, appraisal));
        assertThat(lines).extracting(HistoryLine::deed).containsExactly("Confirmed", "Answered");
    }

    @Test
    void what_followed_from_an_event_names_the_event() {
        var deed = new Deed(UUID.randomUUID(), MARCH, "Moved", "event:1", null, appraisal);
        var line = new History((ids, page) -> List.of(deed))
                .of(List.of(appraisal), Veil.NONE, new PageRequest(50, null))
                .items()
                .get(0);
        assertThat(line.by()).isNull();
        assertThat(line.cause()).isEqualTo("event:1");
    }

    @Test
    void behind_a_veil_lines_are_hidden_or_show_neither_name_nor_time_of_day() {
        var lines = of(BY_NAME, 50, "Confirmed", "Answered", "Written").items();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1))
                .isEqualTo(new HistoryLine(
                        Instant.parse("2026-03-01T00:00:00Z"), "Answered", null, null, null, appraisal));
    }

    @Test
    void the_key_to_the_next_page_never_belongs_to_a_line_that_is_not_seen_whole() {
        var page = of(BY_NAME, 3, "Confirmed", "Answered", "Written", "Confirmed");
        assertThat(page.items()).hasSize(1);
        assertThat(page.last()).isEqualTo(new UUID(0, 1));
        var rest = of(BY_NAME, 4, "Confirmed", "Answered", "Written", "Confirmed");
        assertThat(rest.items()).hasSize(3);
        assertThat(rest.last()).isNull();
    }

    private org.librarycpd.kit.http.Page<HistoryLine> of(Veil veil, int limit, String... names) {
        var deeds = IntStream.range(0, names.length)
                .mapToObj(i -> new Deed(new UUID(0, i + 1), MARCH, names[i], "person:" + vera, nina, appraisal))
                .toList();
        return new History((ids, page) -> deeds.subList(0, Math.min(deeds.size(), page.oneMore())))
                .of(List.of(appraisal), veil, new PageRequest(limit, null));
    }
}
