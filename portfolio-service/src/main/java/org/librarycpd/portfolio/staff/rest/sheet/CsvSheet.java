package org.librarycpd.portfolio.staff.rest.sheet;

import static org.librarycpd.portfolio.staff.SheetRule.THE_SHEET_IS_READABLE;
import static org.librarycpd.portfolio.staff.SheetRule.THE_SHEET_NAMES_ITS_ENCODING;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.librarycpd.portfolio.staff.StaffSheet;

/** Members as a spreadsheet saves them: a line of column names, then a line for each member. Rows count as lines do. */
class CsvSheet implements StaffSheet {

    private static final Map<String, Charset> KNOWN =
            Map.of("utf-8", StandardCharsets.UTF_8, "windows-1251", Charset.forName("windows-1251"));
    private static final int LONGEST_HEADER = 16_384;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final ObjectReader CSV =
            new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY);

    private final File file;
    private final String encoding;

    /** @param encoding as the request names it; null where it does not */
    CsvSheet(File file, String encoding) {
        this.file = file;
        this.encoding = encoding == null ? "UTF-8" : encoding;
    }

    @Override
    public void read(Rows rows) {
        var charset = KNOWN.get(encoding.toLowerCase(java.util.Locale.ROOT));
        THE_SHEET_NAMES_ITS_ENCODING.require(charset != null, "UTF-8, windows-1251");
        // a decoder of one's own refuses what a reader made from a charset would silently replace
        try (var text = new BufferedReader(
                new InputStreamReader(new FileInputStream(file), charset.newDecoder()), LONGEST_HEADER)) {
            var separator = separator(text);
            var schema = CsvSchema.emptySchema().withColumnSeparator(separator);
            read(CSV.with(schema).readValues(text), rows);
        } catch (IOException unreadable) {
            throw refusal(unreadable);
        }
    }

    private static void read(MappingIterator<String[]> lines, Rows rows) throws IOException {
        var columns = new CsvColumns(lines.hasNextValue() ? lines.nextValue() : new String[0]);
        for (var line = 2; lines.hasNextValue(); line++) {
            var cells = lines.nextValue();
            if (!isBlank(cells)) {
                rows.member(line, columns.member(cells));
            }
        }
    }

    private RuntimeException refusal(IOException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return THE_SHEET_NAMES_ITS_ENCODING.refuse(encoding);
            }
        }
        if (unreadable instanceof JsonProcessingException broken && broken.getLocation() != null) {
            return THE_SHEET_IS_READABLE.refuse(broken.getLocation().getLineNr());
        }
        return new UncheckedIOException(unreadable);
    }

    /** The separator is what the line of column names uses most; the mark some programs write before it is skipped. */
    private static char separator(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        if (text.read() != BYTE_ORDER_MARK) {
            text.reset();
            text.mark(LONGEST_HEADER);
        } else {
            text.mark(LONGEST_HEADER);
        }
        var header = header(text);
        text.reset();
        var separator = ';';
        for (var candidate : new char[] {',', '\t'}) {
            if (count(header, candidate) > count(header, separator)) {
                separator = candidate;
            }
        }
        return separator;
    }

    private static String header(BufferedReader text) throws IOException {
        var header = new StringBuilder();
        for (var c = text.read(); c >= 0 && c != '\n' && header.length() < LONGEST_HEADER - 2; c = text.read()) {
            header.append((char) c);
        }
        return header.toString();
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private static boolean isBlank(String[] cells) {
        for (var cell : cells) {
            if (cell != null && !cell.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
