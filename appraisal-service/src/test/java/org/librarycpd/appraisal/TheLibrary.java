package org.librarycpd.appraisal;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.test.Contract;
import org.librarycpd.test.EventStream;

/**
 * A library with its people, as portfolio tells of it: Nina directs it, Vera heads the reference department with Anna
 * and Boris, Lev heads the children's department, Gleb oversees development. Each one has ids of its own, so that tests
 * never meet.
 */
public final class TheLibrary implements AutoCloseable {

    public final String id = UUID.randomUUID().toString();
    public final EventStream events = new EventStream();

    public final UUID house = UUID.randomUUID();
    public final UUID reference = UUID.randomUUID();
    public final UUID childrens = UUID.randomUUID();
    public final UUID bibliographer = UUID.randomUUID();

    public final Person nina = Person.of(id, "department-head");
    public final Person vera = Person.of(id, "department-head");
    public final Person lev = Person.of(id, "department-head");
    public final Person gleb = Person.of(id, "development-overseer");
    public final Person anna = Person.of(id, "librarian");
    public final Person boris = Person.of(id, "librarian");

    private TheLibrary() {}

    /** Everyone is known when this returns. */
    public static TheLibrary opened() {
        var library = new TheLibrary();
        library.department(library.house, null);
        library.department(library.reference, library.house);
        library.department(library.childrens, library.house);
        library.tell(
                "positions", "Position", library.bibliographer, 1, "{" + name("Библиограф", "Bibliographer") + "}");
        library.employed(library.nina, library.house);
        library.employed(library.gleb, library.house);
        library.employed(library.vera, library.reference);
        library.employed(library.anna, library.reference);
        library.employed(library.boris, library.reference);
        library.employed(library.lev, library.childrens);
        library.heads(library.nina, library.house);
        library.heads(library.vera, library.reference);
        library.heads(library.lev, library.childrens);
        library.oversees(library.gleb);
        library.awaitKnown("known_staff_member", 6);
        library.awaitKnown("known_appointment", 4);
        library.awaitKnown("known_department", 3);
        library.awaitKnown("known_position", 1);
        return library;
    }

    /** A library of which nobody has told anything. */
    public static TheLibrary unheardOf() {
        return new TheLibrary();
    }

    public void department(UUID department, UUID parent) {
        var above = parent == null ? "" : ", \"parentId\": \"" + parent + "\"";
        tell("departments", "Department", department, 1, "{" + name("Отдел", "Department") + above + "}");
    }

    public void employed(Person person, UUID department) {
        tell("staff-members", "StaffMember", staffId(person), 1, """
                {"personId": "%s", "departmentId": "%s", "positionId": "%s", "employedFrom": "2019-09-01",
                 "language": "ru"}
                """.formatted(person.id(), department, bibliographer));
    }

    /** @param version of what portfolio tells of this person now */
    public void moved(Person person, UUID department, long version) {
        tell("staff-members", "StaffMember", staffId(person), version, """
                {"personId": "%s", "departmentId": "%s", "positionId": "%s", "employedFrom": "2019-09-01",
                 "language": "ru"}
                """.formatted(
                        person.id(), department, bibliographer));
    }

    public void heads(Person person, UUID department) {
        appointed(UUID.randomUUID(), 1, person, "HEAD", department, null);
    }

    public void oversees(Person person) {
        appointed(UUID.randomUUID(), 1, person, "OVERSEER", null, null);
    }

    public void appointed(
            UUID appointment, long version, Person person, String kind, UUID department, LocalDate until) {
        var where = department == null ? "" : ", \"departmentId\": \"" + department + "\"";
        var end = until == null ? "" : ", \"until\": \"" + until + "\"";
        tell("appointments", "Appointment", appointment, version, """
                {"staffMemberId": "%s", "personId": "%s", "kind": "%s", "from": "2020-01-01"%s%s}
                """.formatted(
                        staffId(person), person.id(), kind, where, end));
    }

    public static UUID staffId(Person person) {
        return new UUID(person.id().getMostSignificantBits(), ~person.id().getLeastSignificantBits());
    }

    /** Tells a fact of portfolio and waits until it was dealt with. */
    public void happened(String topic, String type, UUID subject, long sequence, String data) {
        var contract = "portfolio." + type + ".v1";
        Contract.of(contract).accepts(data);
        var event = events.tell("portfolio." + topic, contract, subject, sequence, id, data);
        await().until(() -> isDealtWith(event));
    }

    private static boolean isDealtWith(UUID event) {
        return Stream.of("inbox_event", "parked_event", "dead_letter")
                .anyMatch(table -> Rows.count(table + " where event_id = '" + event + "'") > 0);
    }

    private void tell(String kind, String type, UUID subject, long version, String data) {
        var contract = "portfolio." + type + "State.v1";
        Contract.of(contract).accepts(data);
        events.tell("portfolio." + kind + ".state", contract, subject, version, id, data);
    }

    private void awaitKnown(String table, long number) {
        await().until(() -> Rows.count(table + " where library_id = '" + id + "'") == number);
    }

    private static String name(String ru, String en) {
        return "\"name\": {\"ru\": \"%s\", \"en\": \"%s\"}".formatted(ru, en);
    }

    @Override
    public void close() {
        events.close();
    }
}
