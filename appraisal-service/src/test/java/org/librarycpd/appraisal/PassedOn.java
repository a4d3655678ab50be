package org.librarycpd.appraisal;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.librarycpd.test.Contract;

/** What holders of offices pass on to others, as portfolio tells it. */
public final class PassedOn {

    private static final String TOPIC = "portfolio.delegations.state";
    private static final String TYPE = "portfolio.DelegationState.v1";

    private final TheLibrary library;

    public PassedOn(TheLibrary library) {
        this.library = library;
    }

    /** Holds for a month and reaches all that the holder answers for. */
    public UUID to(Person delegate, Person holder, String power) {
        var today = LocalDate.now(ZoneOffset.UTC);
        return to(delegate, holder, power, today, today.plusDays(30), null);
    }

    /** It is known when this returns. */
    public UUID to(Person delegate, Person holder, String power, LocalDate from, LocalDate until, UUID department) {
        var id = UUID.randomUUID();
        var where = department == null ? "" : ", \"departmentId\": \"" + department + "\"";
        tell(id, 1, """
                {"delegatorId": "%s", "delegateId": "%s", "powers": ["%s"], "from": "%s", "until": "%s"%s}
                """.formatted(holder.id(), delegate.id(), power, from, until, where));
        await().until(() -> Rows.count("known_delegation where id = '" + id + "'") == 1);
        return id;
    }

    public void revoked(UUID id) {
        library.events.tell(TOPIC, TYPE, id, 2, library.id, null);
        await().until(() -> Rows.count("ended_delegation where id = '" + id + "'") == 1);
    }

    public void tell(UUID id, long version, String state) {
        Contract.of(TYPE).accepts(state);
        library.events.tell(TOPIC, TYPE, id, version, library.id, state);
    }
}
