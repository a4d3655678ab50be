package org.librarycpd.portfolio.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.security.LibraryWork;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.EventStream;
import org.librarycpd.test.Statements;

/** Sheets as personnel programs really save them, bad rows among them, and what happens when a step breaks. */
@QuarkusTest
class StaffImportStoryTest {

    private static final String HEADER =
            "Табельный номер;Фамилия;Имя;Отчество;Электронная почта;Код отдела;Должность;Дата приёма;Кадровик\n";

    private static People library;

    @Inject
    ImportStaff importStaff;

    @Inject
    LibraryWork work;

    @Inject
    EntityManager em;

    @BeforeEach
    void oneLibrary() {
        if (library == null) {
            library = People.ofANewLibrary();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "text/csv,                       UTF-8,        ;",
        "text/csv; charset=UTF-8,        UTF-8,        ','",
        "text/csv; charset=windows-1251, windows-1251, ;"
    })
    void a_spreadsheet_is_read_in_its_encoding_with_its_separator(String type, String encoding, String separator) {
        var number = number();
        var sheet = (HEADER + number + ";Ёлкина;Любовь;\"Ильинична\";;READING;Хранитель;19.11.2019;нет\n")
                .replace(";", separator);
        library.imports(type, ("UTF-8".equals(encoding) ? "\uFEFF" + sheet : sheet).getBytes(Charset.forName(encoding)))
                .body("status", is("COMPLETED"))
                .body("changed", is(1));
        var member = "items.find { it.personnelNumber == '%s' }".formatted(number);
        library.darya
                .asks()
                .get("/api/v1/staff-members")
                .then()
                .body(member + ".familyName", is("Ёлкина"))
                .body(member + ".employedFrom", is("2019-11-19"))
                .body(
                        member + ".departmentId",
                        is(library.departments.get("READING").toString()));
        library.imports(type, sheet.getBytes(Charset.forName(encoding))).body("changed", is(0));
    }

    @Test
    void a_file_that_is_not_utf_8_and_does_not_say_so_is_refused_with_the_way_out() {
        library.sends("text/csv", HEADER.getBytes(Charset.forName("windows-1251")))
                .statusCode(400)
                .body("type", is("urn:librarycpd:problem:the-sheet-names-its-encoding"))
                .body("title", containsString("charset=windows-1251"));
    }

    @Test
    void a_file_without_its_columns_is_refused_and_they_are_named() {
        library.sends("text/csv", "Имя;Отдел\nАнна;Зал\n".getBytes(UTF_8))
                .statusCode(400)
                .body("type", is("urn:librarycpd:problem:the-sheet-has-its-columns"))
                .body("title", containsString("Первая строка называет столбцы; не хватает: Табельный номер"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"library\": {\"ru\": \"Б\", \"en\": \"L\"}, \"members\": [{\"personnelNumber\": ",
                "application/json | {\"members\": [{\"salary\": 1}]}",
                "application/json | []",
                "text/csv         | Табельный номер;ФИО;Отдел;Должность;Принят~1;\"Анна"
            })
    void a_file_that_is_cut_off_or_of_another_kind_is_refused_whole(String type, String sheet) {
        library.sends(type, sheet.replace('~', '\n').getBytes(UTF_8))
                .statusCode(400)
                .body("type", is("urn:librarycpd:problem:the-sheet-is-readable"))
                .body("title", containsString("Файл не читается около строки"));
    }

    @Test
    void a_type_that_is_no_sheet_is_refused() {
        library.sends("application/pdf", new byte[] {1}).statusCode(415);
    }

    @Test
    void each_bad_row_is_named_by_the_line_it_stands_in_and_the_list_is_paged() {
        var good = number();
        var rows = String.join(
                "\n",
                good + ";Верба;Ива;;;READING;Хранитель;2020-01-31;",
                "",
                number() + ";;Ива;;;READING;Хранитель;2020-01-31;",
                number() + ";Верба;Ива;;нет адреса;READING;Хранитель;2020-01-31;",
                number() + ";Верба;Ива;;;READING;Хранитель;31.02.2020;",
                number() + ";Верба;Ива;;;НИГДЕ;Хранитель;2020-01-31;",
                good + ";Другая;Ива;;;READING;Хранитель;2020-01-31;");
        var answer = library.imports("text/csv", (HEADER + rows).getBytes(UTF_8))
                .body("status", is("PARTIALLY_COMPLETED"))
                .body("rows", is(6))
                .body("done", is(6))
                .body("changed", is(1))
                .body("problemsFound", is(5))
                .body("problems.row", is(java.util.List.of(4, 5, 6, 7, 8)))
                .body("problems[0].reason", is("В строке нет familyName."))
                .body("problems[1].reason", is("нет адреса не похоже на адрес электронной почты."))
                .body("problems[2].reason", is("31.02.2020 не дата: напишите 2019-11-19 или 19.11.2019."))
                .body("problems[3].rule", is("a-department-is-named-by-its-code"))
                .body("problems[4].reason", is("Табельный номер " + good + " уже стоит в одной из строк выше."));
        var problems = "/api/v1/staff-imports/" + answer.extract().path("id") + "/problems";
        var seen = new ArrayList<Integer>();
        for (var next = problems + "?limit=2"; next != null; ) {
            var page = library.hrSystem("staff.write")
                    .header("Accept-Language", "en")
                    .urlEncodingEnabled(false)
                    .get(next);
            seen.addAll(page.path("items.row"));
            var link = page.header("Link");
            next = link == null ? null : link.substring(1, link.indexOf('>'));
        }
        assertThat(seen).containsExactly(4, 5, 6, 7, 8);
        People.ofANewLibrary().hrSystem("staff.write").get(problems).then().statusCode(404);
    }

    @Test
    void departments_and_positions_that_only_have_a_name_are_made_when_they_are_first_met() {
        var unit = "Сектор " + UUID.randomUUID();
        var sheet = "Таб. номер,ФИО,Подразделение,Должность,Дата приема на работу,Зарплата\n"
                + number() + ",Верба Ива Ивановна," + unit + ",Хранитель фонда,01.02.2021 0:00:00,1\n"
                + number() + ",Ольха Вяз," + unit + ",Хранитель фонда,01.02.2021,1\n";
        library.imports("text/csv", sheet.getBytes(UTF_8)).body("status", is("COMPLETED"));
        library.anna
                .asks()
                .get("/api/v1/departments")
                .then()
                .body("items.findAll { it.name == '%s' }".formatted(unit), hasSize(1));
    }

    @Test
    void a_key_is_for_one_file() {
        var key = "\"" + UUID.randomUUID() + "\"";
        var sheet = HEADER + number() + ";Верба;Ива;;;READING;Хранитель;2020-01-31;\n";
        var first = sendsWith(key, sheet);
        assertThat(sendsWith(key, sheet).path("id").toString()).isEqualTo(first.path("id"));
        sendsWith(key, sheet + "\n")
                .then()
                .statusCode(422)
                .body("type", is("urn:librarycpd:problem:one-key-names-one-request"));
    }

    private static io.restassured.response.Response sendsWith(String key, String sheet) {
        return library.hrSystem("staff.write")
                .contentType("text/csv; charset=UTF-8")
                .header("Idempotency-Key", key)
                .body(sheet)
                .post("/api/v1/staff-imports");
    }

    @Test
    void a_step_that_breaks_leaves_nothing_and_is_done_again() {
        var first = Integer.parseInt(number());
        Breaks.STEPS.set(2);
        try (var events = new EventStream()) {
            library.imports("text/csv", (HEADER + rows(first, 1500)).getBytes(UTF_8))
                    .body("status", is("COMPLETED"))
                    .body("done", is(1500))
                    .body("changed", is(1500));
            assertThat(Breaks.STEPS.get()).isLessThanOrEqualTo(0);
            var last = work.in(
                    library.libraryId,
                    UUID.randomUUID(),
                    () -> em.createQuery("select id from StaffMember where personnelNumber = ?1", UUID.class)
                            .setParameter(1, "" + (first + 1499))
                            .getSingleResult()
                            .toString());
            events.hear("portfolio.staff-members.state", e -> last.equals(e.subject()));
            assertThat(events.all("portfolio.staff-members.state").stream().filter(e -> last.equals(e.subject())))
                    .hasSize(1);
        }
        assertThat(work.in(
                        library.libraryId,
                        UUID.randomUUID(),
                        () -> em.createQuery("from StaffImportPart").getResultList()))
                .as("what was received is thrown away")
                .isEmpty();
    }

    /** Stands for a process that dies in the middle of a step. */
    @ApplicationScoped
    static class Breaks {

        static final AtomicInteger STEPS = new AtomicInteger();

        void on(@Observes StaffChanged.OfMembers members) {
            if (members.members().size() > 100 && STEPS.getAndDecrement() > 0) {
                throw new IllegalStateException("killed");
            }
        }
    }

    @Test
    void a_step_costs_the_same_statements_however_many_members_it_has() throws InterruptedException {
        var few = statements(10);
        var many = statements(1000);
        assertThat(few).isLessThanOrEqualTo(12);
        assertThat(many).isLessThanOrEqualTo(few);
    }

    /** Of accepting and working off, in one transaction so that no worker takes it up. */
    private int statements(int members) throws InterruptedException {
        var first = Integer.parseInt(number());
        var counted = new int[1];
        var thread = new Thread(
                () -> work.in(library.libraryId, UUID.randomUUID(), () -> {
                    var operation = importStaff.accept("test", rows -> {
                        rows.library(new Text("Б", "L"));
                        IntStream.range(0, members).forEach(i -> rows.member(i + 1, row(first + i)));
                    });
                    importStaff.step(operation.id());
                    em.flush();
                    counted[0] = Statements.during(() -> importStaff.step(operation.id()))
                            .size();
                    return null;
                }),
                "executor-thread-of-a-test");
        thread.start();
        thread.join();
        return counted[0];
    }

    private static MemberRow row(int number) {
        return new MemberRow(
                "" + number, "Верба", "Ива", null, null, "ru", "READING", null, "LIB", null, "2020-01-31", null, null);
    }

    private static String rows(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(n -> n + ";Верба;Ива;;" + n + "@library.example;READING;Хранитель;2020-01-31;\n")
                .collect(Collectors.joining());
    }

    private static final AtomicInteger NUMBERS = new AtomicInteger(1_000_000);

    private static String number() {
        return "" + NUMBERS.getAndAdd(2000);
    }
}
