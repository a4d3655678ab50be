package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.SheetRule.A_FIELD_IS_NOT_TOO_LONG;
import static org.librarycpd.portfolio.staff.StaffRule.A_ROW_IS_COMPLETE;

import org.librarycpd.kit.http.Text;

/** A department or a position as the HR system writes it. */
public record UnitRow(String code, Text name, String parentCode) {

    static final int LONGEST_CODE = 100;
    static final int LONGEST_NAME = 300;

    /** A row whose form is wrong is refused, whatever it is about. */
    void check() {
        A_ROW_IS_COMPLETE.require(code != null && !code.isBlank(), "code");
        A_ROW_IS_COMPLETE.require(name != null && isWritten(name.ru()) && isWritten(name.en()), "name");
        A_FIELD_IS_NOT_TOO_LONG.require(code.length() <= LONGEST_CODE, "code", LONGEST_CODE);
        A_FIELD_IS_NOT_TOO_LONG.require(
                name.ru().length() <= LONGEST_NAME && name.en().length() <= LONGEST_NAME, "name", LONGEST_NAME);
    }

    private static boolean isWritten(String text) {
        return text != null && !text.isBlank();
    }
}
