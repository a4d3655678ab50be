package org.librarycpd.portfolio.budget.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.budget.Allotment;
import org.librarycpd.portfolio.budget.AllotmentKind;
import org.librarycpd.portfolio.budget.WorkingTime;

/** Kopecks or hours: what was allotted and where it stands now. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AllotmentView(
        UUID id,
        String level,
        UUID departmentId,
        UUID personId,
        UUID dividedFrom,
        int year,
        String unit,
        long allotted,
        long reserved,
        long committed,
        long spent,
        long left,
        WorkingTime workingTime,
        String etag) {

    /** As the list answers it. */
    public record ListView(List<AllotmentView> items) {}

    /** A line of the list as a spreadsheet shows it. */
    public record Line(
            UUID id,
            int year,
            String level,
            UUID departmentId,
            UUID personId,
            String unit,
            long allotted,
            long reserved,
            long committed,
            long spent,
            long left) {}

    Line line() {
        return new Line(id, year, level, departmentId, personId, unit, allotted, reserved, committed, spent, left);
    }

    static AllotmentView of(Allotment allotment, String etag) {
        return new AllotmentView(
                allotment.id(),
                allotment.level().name(),
                allotment.departmentId(),
                allotment.personId(),
                allotment.dividedFrom(),
                allotment.year(),
                allotment.kind() == AllotmentKind.MONEY ? "KOPECKS" : "HOURS",
                allotment.allotted(),
                allotment.reserved(),
                allotment.committed(),
                allotment.spent(),
                allotment.left(),
                allotment.workingTime(),
                etag);
    }
}
