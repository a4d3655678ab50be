package org.librarycpd.portfolio.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;
import org.librarycpd.kit.http.Text;
import org.librarycpd.kit.rule.RuleViolated;
import org.librarycpd.portfolio.staff.StaffImport.RowProblem;

/** Takes a staff sheet in and works it off in steps, each of them one transaction. */
@ApplicationScoped
public class ImportStaff {

    private static final int ROWS_IN_A_STEP = 200;

    private final StaffImports imports;
    private final StaffRows staff;
    private final AuditTrail audit;
    private final Clock clock;

    ImportStaff(StaffImports imports, StaffRows staff, AuditTrail audit, Clock clock) {
        this.imports = imports;
        this.staff = staff;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public StaffImport accept(String askedBy, StaffSheet sheet) {
        var operation = new StaffImport(askedBy, sheet, clock.instant());
        imports.add(operation);
        audit.record("portfolio.StaffImportAsked", operation.id(), operation::version);
        return operation;
    }

    /** @return whether there is more to do */
    @Transactional
    public boolean step(UUID operationId) {
        var found = imports.forNextStep(operationId);
        if (found.isEmpty()) {
            return false;
        }
        var operation = found.get();
        var last = Math.min(operation.done() + ROWS_IN_A_STEP, operation.rows());
        var changed = 0;
        var problems = new ArrayList<RowProblem>();
        if (operation.done() == 0) {
            staff.library(operation);
        }
        for (var row = operation.done(); row < last; row++) {
            try {
                changed += staff.row(operation.content(), row) ? 1 : 0;
            } catch (RuleViolated refusal) {
                problems.add(new RowProblem(row + 1, refusal.rule().code(), reason(refusal)));
            }
        }
        operation.proceed(last - operation.done(), changed, problems, clock.instant());
        audit.record("portfolio.StaffImportProceeded", operation.id(), operation::version);
        return !operation.isFinished();
    }

    private static Text reason(RuleViolated refusal) {
        return new Text(
                refusal.sentence(org.librarycpd.kit.rule.Sentence.RUSSIAN), refusal.sentence(java.util.Locale.ENGLISH));
    }
}
