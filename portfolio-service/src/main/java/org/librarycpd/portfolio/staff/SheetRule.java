package org.librarycpd.portfolio.staff;

import org.librarycpd.kit.rule.Rule;
import org.librarycpd.kit.rule.Sentence;

/** What is asked of a staff sheet as a file and of each of its rows. */
public enum SheetRule implements Rule {
    THE_SHEET_IS_READABLE(
            400,
            "The file cannot be read near line {0}: check that it was sent whole, that quotes and brackets are closed and that fields have their known names.",
            "Файл не читается около строки {0}: проверьте, что он передан целиком, кавычки и скобки закрыты, а поля названы как положено."),
    THE_SHEET_NAMES_ITS_ENCODING(
            400,
            "The file is not in {0}. Save it as UTF-8, or send it with Content-Type: text/csv; charset=windows-1251.",
            "Файл не в кодировке {0}. Сохраните его в UTF-8 или отправьте с Content-Type: text/csv; charset=windows-1251."),
    THE_SHEET_HAS_ITS_COLUMNS(
            400,
            "The first line names the columns; these are missing: {0}.",
            "Первая строка называет столбцы; не хватает: {0}."),
    THE_LIBRARY_IS_INTRODUCED_FIRST(
            409,
            "The library is not known here yet: send its name once with PUT /api/v1/libraries/…, or import a JSON sheet that names it.",
            "Библиотека здесь пока неизвестна: один раз передайте её название через PUT /api/v1/libraries/… или загрузите файл JSON, где она названа."),
    A_FIELD_IS_NOT_TOO_LONG(422, "{0} is longer than {1} characters.", "Значение {0} длиннее {1} знаков."),
    AN_ADDRESS_HAS_ITS_SIGN(422, "{0} is not an e-mail address.", "{0} не похоже на адрес электронной почты."),
    A_DATE_IS_WRITTEN_PLAINLY(
            422,
            "{0} is not a date: write 2019-11-19 or 19.11.2019.",
            "{0} не дата: напишите 2019-11-19 или 19.11.2019."),
    A_MEMBER_STANDS_IN_ONE_ROW(
            422,
            "Personnel number {0} already stands in an earlier row of this file.",
            "Табельный номер {0} уже стоит в одной из строк выше."),
    AN_IMPORT_GOES_ITS_WAY(409, "This import is {0} already.", "Эта загрузка уже в состоянии {0}.");

    private final int status;
    private final Sentence sentence;

    SheetRule(int status, String en, String ru) {
        this.status = status;
        this.sentence = new Sentence(en, ru);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public Sentence sentence() {
        return sentence;
    }
}
