package org.librarycpd.appraisal.staff.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.appraisal.staff.Post;
import org.librarycpd.appraisal.staff.Posts;
import org.librarycpd.appraisal.staff.StaffMembers.Employment;
import org.librarycpd.kit.security.Tenant;

/** Native throughout, so each statement names the library or the staff member itself. */
@ApplicationScoped
public class StoredPosts implements Posts {

    private final EntityManager em;
    private final Tenant tenant;

    StoredPosts(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    private record Held(long sequence, Post post, LocalDate from, LocalDate until) {

        static Held of(Tuple row) {
            return new Held(
                    row.get("sequence", Number.class).longValue(),
                    new Post(row.get("position_id", UUID.class), row.get("department_id", UUID.class)),
                    LocalDate.parse(row.get("since", String.class)),
                    row.get("until", String.class) == null ? null : LocalDate.parse(row.get("until", String.class)));
        }

        boolean endedBefore(LocalDate day) {
            return until != null && until.isBefore(day);
        }
    }

    @Override
    public Optional<Post> heldBy(UUID personId, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                        select position_id, department_id from known_assignment
                        where library_id = :library and person_id = :person and valid_from <= :day
                            and (valid_until is null or valid_until >= :day)
                        order by valid_from desc limit 1
                        """, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("person", personId)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> new Post(row.get("position_id", UUID.class), row.get("department_id", UUID.class)));
    }

    @Override
    public void follow(UUID staffMemberId, long sequence, String libraryId, Employment employment, LocalDate day) {
        var held = all(staffMemberId);
        var latest = held.isEmpty() ? null : held.get(0);
        if (latest != null && latest.sequence >= sequence) {
            return;
        }
        var change = new Change(staffMemberId, sequence, libraryId, employment);
        if (latest == null || latest.endedBefore(employment.employedFrom())) {
            change.begin(employment.employedFrom());
        } else if (latest.post.equals(employment.post())) {
            change.put(latest.from, held.size() == 1 ? employment.employedFrom() : latest.from);
        } else {
            change.move(latest, day.isBefore(employment.employedFrom()) ? employment.employedFrom() : day);
        }
        change.bind();
    }

    private List<Held> all(UUID staffMemberId) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                        select sequence, position_id, department_id, cast(valid_from as text) since,
                               cast(valid_until as text) until
                        from known_assignment where staff_member_id = ? order by valid_from desc
                        """, Tuple.class)
                .setParameter(1, staffMemberId)
                .getResultList();
        return rows.stream().map(Held::of).toList();
    }

    private final class Change {

        private final UUID staffMemberId;
        private final long sequence;
        private final String libraryId;
        private final Employment told;

        Change(UUID staffMemberId, long sequence, String libraryId, Employment told) {
            this.staffMemberId = staffMemberId;
            this.sequence = sequence;
            this.libraryId = libraryId;
            this.told = told;
        }

        void begin(LocalDate from) {
            em.createNativeQuery("""
                            insert into known_assignment (staff_member_id, library_id, sequence, person_id, position_id,
                                department_id, valid_from, valid_until)
                            values (?, ?, ?, ?, ?, ?, ?, ?)
                            """)
                    .setParameter(1, staffMemberId)
                    .setParameter(2, libraryId)
                    .setParameter(3, sequence)
                    .setParameter(4, told.personId())
                    .setParameter(5, told.positionId())
                    .setParameter(6, told.departmentId())
                    .setParameter(7, from)
                    .setParameter(8, told.employedUntil())
                    .executeUpdate();
        }

        /** What was told of the post that began then is put right. */
        void put(LocalDate began, LocalDate begins) {
            em.createNativeQuery("""
                            update known_assignment set sequence = ?, position_id = ?, department_id = ?,
                                valid_from = ?, valid_until = ?
                            where staff_member_id = ? and valid_from = ?
                            """)
                    .setParameter(1, sequence)
                    .setParameter(2, told.positionId())
                    .setParameter(3, told.departmentId())
                    .setParameter(4, begins)
                    .setParameter(5, told.employedUntil())
                    .setParameter(6, staffMemberId)
                    .setParameter(7, began)
                    .executeUpdate();
        }

        void move(Held latest, LocalDate day) {
            if (!day.isAfter(latest.from)) {
                put(latest.from, latest.from);
                return;
            }
            em.createNativeQuery(
                            "update known_assignment set valid_until = ? where staff_member_id = ? and valid_from = ?")
                    .setParameter(1, day.minusDays(1))
                    .setParameter(2, staffMemberId)
                    .setParameter(3, latest.from)
                    .executeUpdate();
            begin(day);
        }

        /** An account may be bound, or unbound, long after somebody began to work. */
        void bind() {
            em.createNativeQuery("update known_assignment set person_id = ? where staff_member_id = ?")
                    .setParameter(1, told.personId())
                    .setParameter(2, staffMemberId)
                    .executeUpdate();
        }
    }

    @Override
    public void forget(UUID staffMemberId) {
        em.createNativeQuery("delete from known_assignment where staff_member_id = ?")
                .setParameter(1, staffMemberId)
                .executeUpdate();
    }
}
