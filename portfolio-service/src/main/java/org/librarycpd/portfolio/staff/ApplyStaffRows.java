package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.StaffImportStatus.VERIFIED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntPredicate;
import org.librarycpd.kit.rule.RuleViolated;

/** Works off one part of an import; a row that says what is known already changes nothing. */
@ApplicationScoped
class ApplyStaffRows {

    private final StaffImports imports;
    private final Units units;
    private final ApplyUnitRows unitRows;
    private final ApplyMemberRows memberRows;
    private final Event<StaffChanged> changed;
    private final Clock clock;

    ApplyStaffRows(
            StaffImports imports,
            Units units,
            ApplyUnitRows unitRows,
            ApplyMemberRows memberRows,
            Event<StaffChanged> changed,
            Clock clock) {
        this.imports = imports;
        this.units = units;
        this.unitRows = unitRows;
        this.memberRows = memberRows;
        this.changed = changed;
        this.clock = clock;
    }

    void step(StaffImport operation) {
        if (operation.status() == VERIFIED && operation.libraryName() != null) {
            nameLibrary(operation);
        }
        var next = imports.nextPart(operation.id());
        if (next.isEmpty()) {
            operation.finish(clock.instant());
            return;
        }
        var part = next.get();
        var outcome = new Outcome(part);
        switch (part.kind()) {
            case DEPARTMENTS ->
                outcome.each(i -> unitRows.department(part.units().get(i)));
            case POSITIONS -> outcome.each(i -> unitRows.position(part.units().get(i)));
            case MEMBERS -> {
                var batch = memberRows.begin(part.members());
                outcome.each(i -> batch.apply(part.members().get(i)));
                batch.finish();
            }
        }
        imports.remove(part);
        operation.proceeded(part.rowCount(), outcome.changed, outcome.problems, clock.instant());
    }

    private void nameLibrary(StaffImport operation) {
        var name = operation.libraryName();
        var known = units.library();
        if (known.isEmpty()) {
            var library = new Library(UUID.fromString(operation.libraryId()), name, clock.instant());
            units.add(library);
            changed.fire(new StaffChanged.OfLibrary(library));
        } else if (known.get().rename(name, clock.instant())) {
            changed.fire(new StaffChanged.OfLibrary(known.get()));
        }
    }

    private final class Outcome {

        private final StaffImportPart part;
        private int changed;
        private int problems;

        private Outcome(StaffImportPart part) {
            this.part = part;
        }

        private void each(IntPredicate row) {
            var bad = imports.badRows(part.importId(), part.firstRow(), part.lastRow());
            for (var i = 0; i < part.rowCount(); i++) {
                if (!bad.contains(part.firstRow() + i)) {
                    apply(i, row);
                }
            }
        }

        private void apply(int index, IntPredicate row) {
            try {
                changed += row.test(index) ? 1 : 0;
            } catch (RuleViolated refusal) {
                imports.add(new StaffImportProblem(part.importId(), part.firstRow() + index, refusal));
                problems++;
            }
        }
    }
}
