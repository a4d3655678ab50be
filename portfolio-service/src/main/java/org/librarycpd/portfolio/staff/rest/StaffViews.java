package org.librarycpd.portfolio.staff.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.librarycpd.portfolio.personal.PartOfRecord;
import org.librarycpd.portfolio.staff.Appointment;
import org.librarycpd.portfolio.staff.Department;
import org.librarycpd.portfolio.staff.Position;
import org.librarycpd.portfolio.staff.StaffImport;
import org.librarycpd.portfolio.staff.StaffMember;

/** How the staff of a library is shown. */
final class StaffViews {

    private StaffViews() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DepartmentView(UUID id, String code, String name, UUID parentId) {
        static DepartmentView of(Department department, Locale language) {
            return new DepartmentView(
                    department.id(), department.code(), department.name().in(language), department.parentId());
        }
    }

    record PositionView(UUID id, String code, String name) {
        static PositionView of(Position position, Locale language) {
            return new PositionView(
                    position.id(), position.code(), position.name().in(language));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MemberView(
            UUID id,
            String personnelNumber,
            UUID personId,
            String familyName,
            String givenName,
            String patronymic,
            UUID departmentId,
            UUID positionId,
            LocalDate employedFrom,
            LocalDate employedUntil)
            implements PartOfRecord {

        @Override
        public Part partOfRecord() {
            return new Part(personId, "staff-member", id);
        }

        static MemberView of(StaffMember member) {
            var name = member.name();
            var employment = member.employment();
            return new MemberView(
                    member.id(),
                    member.personnelNumber(),
                    member.personId(),
                    name.familyName(),
                    name.givenName(),
                    name.patronymic(),
                    employment.departmentId(),
                    employment.positionId(),
                    employment.employedFrom(),
                    employment.employedUntil());
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AppointmentView(
            UUID id,
            String kind,
            UUID staffMemberId,
            UUID personId,
            UUID departmentId,
            LocalDate from,
            LocalDate until,
            String etag) {
        static AppointmentView of(Appointment appointment) {
            var term = appointment.term();
            return new AppointmentView(
                    appointment.id(),
                    appointment.kind().name(),
                    appointment.staffMemberId(),
                    appointment.personId(),
                    appointment.departmentId(),
                    term.validFrom(),
                    term.validUntil(),
                    "\"" + appointment.version() + "-\"");
        }
    }

    record ImportView(UUID id, String status, int rows, int done, int changed, List<ProblemView> problems) {
        static ImportView of(StaffImport operation, Locale language) {
            var problems = operation.problems().stream()
                    .map(p -> new ProblemView(p.row(), p.rule(), p.reason().in(language)))
                    .toList();
            return new ImportView(
                    operation.id(),
                    operation.status().name(),
                    operation.rows(),
                    operation.done(),
                    operation.changed(),
                    problems);
        }
    }

    record ProblemView(int row, String rule, String reason) {}
}
