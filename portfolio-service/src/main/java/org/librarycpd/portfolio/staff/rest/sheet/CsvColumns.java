package org.librarycpd.portfolio.staff.rest.sheet;

import static org.librarycpd.portfolio.staff.SheetRule.THE_SHEET_HAS_ITS_COLUMNS;
import static org.librarycpd.portfolio.staff.rest.sheet.CsvColumns.Column.*;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.librarycpd.portfolio.staff.MemberRow;

/** Which column of a spreadsheet is which; columns of other names are not looked at. */
class CsvColumns {

    /** Each known by the API's own name or by what Russian personnel programs call it. */
    enum Column {
        PERSONNEL_NUMBER("personnelnumber", "табельный номер", "таб номер", "таб №", "табномер"),
        FULL_NAME("fullname", "фио", "сотрудник", "фамилия имя отчество"),
        FAMILY_NAME("familyname", "фамилия"),
        GIVEN_NAME("givenname", "имя"),
        PATRONYMIC("patronymic", "отчество"),
        EMAIL("email", "e-mail", "электронная почта", "почта", "адрес электронной почты"),
        LANGUAGE("language", "язык"),
        DEPARTMENT_CODE("departmentcode", "код отдела", "код подразделения"),
        DEPARTMENT_NAME("departmentname", "отдел", "подразделение"),
        POSITION_CODE("positioncode", "код должности"),
        POSITION_NAME("positionname", "должность"),
        EMPLOYED_FROM("employedfrom", "дата приема", "дата приема на работу", "принят", "работает с"),
        EMPLOYED_UNTIL("employeduntil", "дата увольнения", "уволен", "работает по"),
        HR_OFFICER("hrofficer", "кадровик", "сотрудник отдела кадров");

        private final Set<String> names;

        Column(String... names) {
            this.names = Set.of(names);
        }
    }

    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    CsvColumns(String[] header) {
        for (var place = 0; place < header.length; place++) {
            for (var column : Column.values()) {
                if (column.names.contains(plain(header[place]))) {
                    places.putIfAbsent(column, place);
                }
            }
        }
        var missing = missing();
        THE_SHEET_HAS_ITS_COLUMNS.require(missing.isEmpty(), String.join(", ", missing));
    }

    MemberRow member(String[] cells) {
        var name = names(cells);
        return new MemberRow(
                cell(cells, PERSONNEL_NUMBER),
                name[0],
                name[1],
                name[2],
                cell(cells, EMAIL),
                cell(cells, LANGUAGE),
                cell(cells, DEPARTMENT_CODE),
                cell(cells, DEPARTMENT_NAME),
                cell(cells, POSITION_CODE),
                cell(cells, POSITION_NAME),
                cell(cells, EMPLOYED_FROM),
                cell(cells, EMPLOYED_UNTIL),
                cell(cells, HR_OFFICER));
    }

    /** Family name, given name, patronymic: from columns of their own, or from one that has all three. */
    private String[] names(String[] cells) {
        var whole = cell(cells, FULL_NAME);
        if (places.containsKey(FAMILY_NAME) || whole == null) {
            return new String[] {cell(cells, FAMILY_NAME), cell(cells, GIVEN_NAME), cell(cells, PATRONYMIC)};
        }
        return java.util.Arrays.copyOf(whole.strip().split("\\s+", 3), 3);
    }

    private List<String> missing() {
        var missing = new ArrayList<String>();
        need(missing, "Табельный номер (personnelNumber)", PERSONNEL_NUMBER);
        need(missing, "Фамилия (familyName)", FAMILY_NAME, FULL_NAME);
        need(missing, "Имя (givenName)", GIVEN_NAME, FULL_NAME);
        need(missing, "Код отдела (departmentCode)", DEPARTMENT_CODE, DEPARTMENT_NAME);
        need(missing, "Код должности (positionCode)", POSITION_CODE, POSITION_NAME);
        need(missing, "Дата приёма (employedFrom)", EMPLOYED_FROM);
        return missing;
    }

    private void need(List<String> missing, String name, Column... oneOf) {
        for (var column : oneOf) {
            if (places.containsKey(column)) {
                return;
            }
        }
        missing.add(name);
    }

    private String cell(String[] cells, Column column) {
        var place = places.get(column);
        return place == null || place >= cells.length ? null : cells[place];
    }

    private static String plain(String header) {
        return header.toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[._\\u00A0]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
