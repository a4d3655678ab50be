package org.librarycpd.deploy.story.portfolio;

import java.nio.charset.Charset;
import org.librarycpd.deploy.story.Answer;

/** The personnel department's spreadsheet, as it is saved there. */
record StaffFileComes(Year year) {

    private static final String FILE = """
            Табельный номер;Фамилия;Имя;Код отдела;Код должности;Дата приёма
            П-201;Пробная;Ульяна;READ;LIB1;01.09.2024
            П-202;Образцов;Фома;НЕТ-ТАКОГО;LIB1;01.09.2024
            """;

    void play() {
        year.stage.step("The HR system sends a spreadsheet in Windows-1251; one row cannot be right", () -> {
            var first = imports();
            var wrong = first.list("/problems").get(0);
            year.stage.note("row %s: %s"
                    .formatted(wrong.path("row").asText(), wrong.path("reason").asText()));
            year.stage.require("PARTIALLY_COMPLETED".equals(first.text("/status")), "the right row went in");
        });
        year.stage.step("The same spreadsheet again changes nothing", () -> {
            var again = imports();
            year.stage.require(again.number("/changed") == 0, "nothing has changed");
        });
    }

    private Answer imports() {
        var operation = year.hrSystem
                .post("/api/v1/staff-imports")
                .with("text/csv; charset=windows-1251", FILE.getBytes(Charset.forName("windows-1251")))
                .expect(202)
                .location();
        return year.stage.until(
                "the import is worked off",
                () -> year.hrSystem.get(operation).header("Accept-Language", "ru"),
                a -> !a.text("/status").matches("PENDING|VERIFIED|PROCESSING"));
    }
}
