package org.librarycpd.appraisal.staff.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Departments;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;

@Singleton
public class DepartmentConsumer extends StateConsumer<DepartmentConsumer.DepartmentState> {

    private final Departments copies;

    DepartmentConsumer(Departments copies) {
        super("portfolio.departments.state", "portfolio.DepartmentState.v1", DepartmentState.class);
        this.copies = copies;
    }

    public record DepartmentState(UUID parentId) {}

    @Override
    public void handle(Incoming<DepartmentState> event) {
        copies.keep(
                event.subject(),
                event.sequence(),
                event.libraryId(),
                event.data().parentId());
    }

    @Override
    protected void forget(UUID id) {
        copies.forget(id);
    }

    @Override
    protected void forgetAll() {
        copies.forgetAll();
    }
}
