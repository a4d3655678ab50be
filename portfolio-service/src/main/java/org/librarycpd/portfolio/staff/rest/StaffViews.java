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
import org.librarycpd.portfolio.staff.StaffImportProblem;
import org.librarycpd.portfolio.staff.StaffMember;

/** How the staff of a library is shown. */
final class StaffViews {

    private StaffViews() {}

    private static String tag(long version) {
        return "\"" + version + "-\"";
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DepartmentView(UUID id, String code, String name, UUID parentId, String etag) {
        static DepartmentView of(Department department, Locale language) {
            return new DepartmentView(
                    department.id(),
                    department.code(),
                    department.name().in(language),
                    department.parentId(),
                    tag(department.version()));
        }
    }

    record PositionView(UUID id, String code, String name, String etag) {
        static PositionView of(Position position, Locale language) {
            return new PositionView(
                    position.id(), position.code(), position.name().in(language), tag(position.version()));
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
            LocalDate employedUntil,
            String email,
            String language,
            String etag)
            implements PartOfRecord {

        @Override
        public Part partOfRecord() {
            return new Part(personId, "staff-member", id);
        }

        static MemberView of(StaffMember member) {
            return of(member, null, null);
        }

        /** For the HR officer and the member. */
        static MemberView withContact(StaffMember member) {
            return of(member, member.email(), member.language());
        }

        private static MemberView of(StaffMember member, String email, String language) {
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
                    employment.employedUntil(),
                    email,
                    language,
                    tag(member.version()));
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
                    tag(appointment.version()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportView(
            UUID id,
            String status,
            int rows,
            int done,
            int changed,
            int problemsFound,
            List<ProblemView> problems,
            String etag) {

        static ImportView of(StaffImport operation, List<ProblemView> problems) {
            return new ImportView(
                    operation.id(),
                    operation.status().name(),
                    operation.rows(),
                    operation.done(),
                    operation.changed(),
                    operation.problems(),
                    problems,
                    tag(operation.version()));
        }
    }

    record ProblemView(int row, String rule, String reason) {

        static ProblemView of(StaffImportProblem problem, Locale language) {
            return new ProblemView(
                    problem.row(), problem.rule(), problem.reason().in(language));
        }
    }

    record ProblemsView(List<ProblemView> items) {}
}
