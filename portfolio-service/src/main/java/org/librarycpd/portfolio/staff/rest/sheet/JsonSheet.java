package org.librarycpd.portfolio.staff.rest.sheet;

import static org.librarycpd.portfolio.staff.SheetRule.THE_SHEET_IS_READABLE;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.portfolio.staff.MemberRow;
import org.librarycpd.portfolio.staff.StaffSheet;
import org.librarycpd.portfolio.staff.UnitRow;

/** A sheet as JSON: the library, its departments and positions, and who works there. Rows count from 1 as they stand. */
class JsonSheet implements StaffSheet {

    /** What the sheet must have, and how much of it. */
    record Contents(
            @NotNull @Valid Text library,
            @NotNull @Max(5_000) Integer departments,
            @NotNull @Max(5_000) Integer positions,
            @NotNull @Max(100_000) Integer members) {}

    private final File file;
    private final ObjectMapper json;
    private final Validator validator;
    private int row;
    private Text library;
    private Integer departments;
    private Integer positions;
    private Integer members;

    JsonSheet(File file, ObjectMapper json, Validator validator) {
        this.file = file;
        this.json = json;
        this.validator = validator;
    }

    @Override
    public void read(Rows rows) {
        try (var parser = json.createParser(file)) {
            expect(parser.nextToken() == JsonToken.START_OBJECT, parser);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                field(parser, rows);
            }
            expect(parser.currentToken() == JsonToken.END_OBJECT && parser.nextToken() == null, parser);
        } catch (JsonMappingException wrongField) {
            var field = wrongField.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .collect(Collectors.joining("/", "/", ""));
            throw unreadable(wrongField.getLocation()).at(field);
        } catch (JsonProcessingException unreadable) {
            throw unreadable(unreadable.getLocation());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        var faults = validator.validate(new Contents(library, departments, positions, members));
        if (!faults.isEmpty()) {
            throw new ConstraintViolationException(faults);
        }
        rows.library(library);
    }

    private void field(JsonParser parser, Rows rows) throws IOException {
        var name = parser.currentName();
        parser.nextToken();
        switch (name) {
            case "library" -> library = json.readValue(parser, Text.class);
            case "departments" -> departments = array(parser, UnitRow.class, (unit, n) -> rows.department(n, unit));
            case "positions" -> positions = array(parser, UnitRow.class, (unit, n) -> rows.position(n, unit));
            case "members" -> members = array(parser, MemberRow.class, (member, n) -> rows.member(n, member));
            default -> expect(false, parser);
        }
    }

    private <T> int array(JsonParser parser, Class<T> type, ObjIntConsumer<T> take) throws IOException {
        expect(parser.currentToken() == JsonToken.START_ARRAY, parser);
        var reader = json.readerFor(type);
        var count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken() == JsonToken.START_OBJECT, parser);
            take.accept(reader.readValue(parser), ++row);
            count++;
        }
        return count;
    }

    private static void expect(boolean holds, JsonParser parser) {
        if (!holds) {
            throw unreadable(parser.currentLocation());
        }
    }

    private static RuleViolated unreadable(JsonLocation where) {
        return THE_SHEET_IS_READABLE.refuse(where == null ? 1 : where.getLineNr());
    }
}
