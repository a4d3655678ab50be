package org.librarycpd.portfolio.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.librarycpd.kit.rule.RuleViolated;

/** Reads every row of an import before anything is changed, and notes those whose form is wrong. */
@ApplicationScoped
class VerifyStaffRows {

    private static final int PARTS_IN_A_STEP = 10;

    private final StaffImports imports;
    private final Clock clock;

    VerifyStaffRows(StaffImports imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
    }

    void step(StaffImport operation) {
        var problems = 0;
        for (var parts = 0; parts < PARTS_IN_A_STEP; parts++) {
            var part = imports.part(operation.id(), operation.verifiedParts() + parts);
            if (part.isEmpty()) {
                operation.verified(parts, problems, clock.instant());
                operation.verifiedWhole(imports.refuseRepeatedNumbers(operation.id()), clock.instant());
                return;
            }
            problems += verify(part.get());
        }
        operation.verified(PARTS_IN_A_STEP, problems, clock.instant());
    }

    private int verify(StaffImportPart part) {
        return part.kind() == StaffImportPart.Kind.MEMBERS
                ? verify(part, part.members(), MemberRow::check)
                : verify(part, part.units(), UnitRow::check);
    }

    private <T> int verify(StaffImportPart part, List<T> rows, Consumer<T> check) {
        var problems = 0;
        for (var i = 0; i < rows.size(); i++) {
            try {
                check.accept(rows.get(i));
            } catch (RuleViolated refusal) {
                imports.add(new StaffImportProblem(part.importId(), part.firstRow() + i, refusal));
                problems++;
            }
        }
        return problems;
    }
}
