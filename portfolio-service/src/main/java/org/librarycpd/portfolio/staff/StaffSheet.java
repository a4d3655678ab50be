package org.librarycpd.portfolio.staff;

import org.librarycpd.kit.http.Text;

/** What an HR system sends, read from beginning to end without ever being held whole. */
public interface StaffSheet {

    void read(Rows rows);

    /** Takes the rows in as they are read; the numbers are those a person finds them by in the file. */
    interface Rows {

        void library(Text name);

        void department(int row, UnitRow department);

        void position(int row, UnitRow position);

        void member(int row, MemberRow member);
    }
}
