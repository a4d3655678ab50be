package org.librarycpd.portfolio.staff.rest;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.rule.Sentence;
import org.librarycpd.portfolio.staff.StaffMember;
import org.librarycpd.portfolio.staff.StaffMembers;

/** The staff as a spreadsheet opens it: UTF-8 with its mark, semicolons; read and sent two hundred members at a time. */
@ApplicationScoped
class StaffCsv {

    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final String[] RUSSIAN = {
        "Табельный номер",
        "Фамилия",
        "Имя",
        "Отчество",
        "Отдел (id)",
        "Должность (id)",
        "Дата приёма",
        "Дата увольнения"
    };
    private static final String[] ENGLISH = {
        "personnelNumber",
        "familyName",
        "givenName",
        "patronymic",
        "departmentId",
        "positionId",
        "employedFrom",
        "employedUntil"
    };

    private static final CsvMapper CSV = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private final StaffMembers members;

    StaffCsv(StaffMembers members) {
        this.members = members;
    }

    Response of(UUID department, Locale language) {
        StreamingOutput sheet = output -> {
            var text = new OutputStreamWriter(output, StandardCharsets.UTF_8);
            text.write('\uFEFF');
            var schema = CsvSchema.emptySchema().withColumnSeparator(';');
            try (var lines = new CsvMapper().writer(schema).writeValues(text)) {
                lines.write(Sentence.RUSSIAN.equals(language) ? RUSSIAN : ENGLISH);
                write(department, lines);
            }
        };
        return Response.ok(sheet, "text/csv; charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"staff.csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private void write(UUID department, SequenceWriter lines) throws IOException {
        UUID after = null;
        do {
            var request = new PageRequest(200, after);
            var page = QuarkusTransaction.requiringNew()
                    .call(() -> Page.of(members.list(department, request), request, StaffMember::id));
            for (var member : page.items()) {
                lines.write(line(member));
            }
            after = page.last();
        } while (after != null);
    }

    private static String[] line(StaffMember member) {
        var name = member.name();
        var employment = member.employment();
        return new String[] {
            harmless(member.personnelNumber()),
            harmless(name.familyName()),
            harmless(name.givenName()),
            harmless(name.patronymic()),
            employment.departmentId().toString(),
            employment.positionId().toString(),
            employment.employedFrom().toString(),
            Objects.toString(employment.employedUntil(), "")
        };
    }

    /** A spreadsheet would take such a value for a formula and carry it out. */
    static String harmless(String value) {
        if (value == null) {
            return "";
        }
        return !value.isEmpty() && FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
