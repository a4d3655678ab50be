package org.librarycpd.portfolio.staff;

import static org.librarycpd.portfolio.staff.SheetRule.THE_LIBRARY_IS_INTRODUCED_FIRST;
import static org.librarycpd.portfolio.staff.StaffImportStatus.PENDING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.librarycpd.kit.audit.AuditTrail;

/** Takes a staff sheet in and works it off in steps, each of them one transaction. */
@ApplicationScoped
public class ImportStaff {

    private final StaffImports imports;
    private final Units units;
    private final VerifyStaffRows verify;
    private final ApplyStaffRows apply;
    private final ImportPace pace;
    private final AuditTrail audit;
    private final Clock clock;

    ImportStaff(
            StaffImports imports,
            Units units,
            VerifyStaffRows verify,
            ApplyStaffRows apply,
            ImportPace pace,
            AuditTrail audit,
            Clock clock) {
        this.imports = imports;
        this.units = units;
        this.verify = verify;
        this.apply = apply;
        this.pace = pace;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public StaffImport accept(String askedBy, StaffSheet sheet) {
        var operation = new StaffImport(askedBy, clock.instant());
        imports.add(operation);
        var rows = new ReceivedRows(imports, operation.id(), pace.rowsInAPart());
        sheet.read(rows);
        rows.close();
        THE_LIBRARY_IS_INTRODUCED_FIRST.require(
                rows.library() != null || units.library().isPresent());
        operation.received(rows.library(), rows.count());
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
        if (operation.status() == PENDING) {
            verify.step(operation);
        } else {
            apply.step(operation);
        }
        audit.record("portfolio.StaffImportProceeded", operation.id(), operation::version);
        return !operation.isFinished();
    }

    /** A step that can never succeed is not tried for ever. */
    @Transactional
    public StaffImport giveUp(UUID operationId) {
        var operation = imports.require(operationId);
        operation.giveUp(clock.instant());
        imports.removeParts(operationId);
        audit.record("portfolio.StaffImportGivenUp", operation.id(), operation::version);
        return operation;
    }
}
