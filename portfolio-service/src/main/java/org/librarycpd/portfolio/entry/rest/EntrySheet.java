package org.librarycpd.portfolio.entry.rest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Entries as a table for office programs, which must take nothing in it for a formula. */
final class EntrySheet {

    static final String CSV = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("^\\s*[=+\\-@|\\t\\r]");
    private static final CsvMapper MAPPER = new CsvMapper();

    private EntrySheet() {}

    @JsonPropertyOrder({
        "id",
        "kind",
        "status",
        "title",
        "source",
        "hours",
        "completedOn",
        "learnt",
        "gaps",
        "verifiedAt",
        "verifiedBy"
    })
    record Row(
            String id,
            String kind,
            String status,
            String title,
            String source,
            int hours,
            String completedOn,
            String learnt,
            int gaps,
            String verifiedAt,
            String verifiedBy) {}

    static boolean isAskedFor(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || isCsv(type))
                .findFirst()
                .filter(EntrySheet::isCsv)
                .isPresent();
    }

    private static boolean isCsv(MediaType type) {
        return CSV.equals(type.getType() + "/" + type.getSubtype());
    }

    static String of(List<EntryView> entries) {
        var rows = entries.stream().map(EntrySheet::row).toList();
        try {
            return BYTE_ORDER_MARK
                    + MAPPER.writer(MAPPER.schemaFor(Row.class).withHeader()).writeValueAsString(rows);
        } catch (JsonProcessingException never) {
            throw new UncheckedIOException(never);
        }
    }

    private static Row row(EntryView entry) {
        return new Row(
                entry.id().toString(),
                entry.kind(),
                entry.status(),
                harmless(entry.title()),
                harmless(entry.source()),
                entry.hours(),
                entry.completedOn().toString(),
                harmless(entry.learnt()),
                entry.gapIds().size(),
                Objects.toString(entry.verifiedAt(), ""),
                Objects.toString(entry.verifiedBy(), ""));
    }

    private static String harmless(String text) {
        return text != null && LIKE_A_FORMULA.matcher(text).find() ? "'" + text : text;
    }
}
