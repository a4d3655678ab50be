package org.librarycpd.kit.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** A list as a spreadsheet opens it: CSV in UTF-8 with its mark, and no text in it that would be taken for a formula. */
public final class Spreadsheet {

    public static final String CSV = "text/csv";

    private static final String UTF_8_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .findAndAddModules()
            .addModule(new SimpleModule().addSerializer(String.class, new Harmless()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private Spreadsheet() {}

    /** One line for each record, under a line with the names of its components. */
    public static <R> String of(List<R> lines, Class<R> line) {
        var columns =
                MAPPER.schemaFor(line).withHeader().withColumnSeparator(';').withArrayElementSeparator(" ");
        try {
            return UTF_8_MARK + MAPPER.writer(columns).writeValueAsString(lines);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static final class Harmless extends StdSerializer<String> {

        private static final long serialVersionUID = 1;

        Harmless() {
            super(String.class);
        }

        @Override
        public void serialize(String text, JsonGenerator out, SerializerProvider provider) throws IOException {
            var isFormula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
            out.writeString(isFormula ? "'" + text : text);
        }
    }
}
