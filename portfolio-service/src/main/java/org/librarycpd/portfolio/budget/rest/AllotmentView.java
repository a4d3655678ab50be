package org.librarycpd.portfolio.budget.rest;

import java.util.List;
import java.util.UUID;
import org.librarycpd.portfolio.budget.Allotment;
import org.librarycpd.portfolio.budget.AllotmentKind;

/** Kopecks or hours: what was allotted and where it stands now. */
public record AllotmentView(
        UUID id,
        UUID departmentId,
        int year,
        String unit,
        long allotted,
        long reserved,
        long committed,
        long spent,
        long left,
        String etag) {

    /** As the list answers it. */
    public record ListView(List<AllotmentView> items) {}

    static AllotmentView of(Allotment allotment, String etag) {
        return new AllotmentView(
                allotment.id(),
                allotment.departmentId(),
                allotment.year(),
                allotment.kind() == AllotmentKind.MONEY ? "KOPECKS" : "HOURS",
                allotment.allotted(),
                allotment.reserved(),
                allotment.committed(),
                allotment.spent(),
                allotment.left(),
                etag);
    }
}
