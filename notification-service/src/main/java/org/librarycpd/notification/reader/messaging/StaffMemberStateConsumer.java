package org.librarycpd.notification.reader.messaging;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.librarycpd.kit.inbox.Incoming;
import org.librarycpd.kit.inbox.StateConsumer;
import org.librarycpd.notification.reader.Readers;

@Singleton
public class StaffMemberStateConsumer extends StateConsumer<StaffMemberStateConsumer.StaffMemberState> {

    private final Readers readers;

    StaffMemberStateConsumer(Readers readers) {
        super("portfolio.staff-members.state", "portfolio.StaffMemberState.v1", StaffMemberState.class);
        this.readers = readers;
    }

    public record StaffMemberState(UUID personId, String language) {}

    @Override
    public void handle(Incoming<StaffMemberState> event) {
        var data = event.data();
        readers.keep(event.subject(), event.sequence(), event.libraryId(), data.personId(), data.language());
    }

    @Override
    protected void forget(UUID id) {
        readers.forget(id);
    }

    @Override
    protected void forgetAll() {
        readers.forgetAll();
    }
}
