package org.librarycpd.notification.reader.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.librarycpd.notification.reader.KnownStaffMember;
import org.librarycpd.notification.reader.Readers;

@ApplicationScoped
public class PanacheReaders implements Readers, PanacheRepositoryBase<KnownStaffMember, UUID> {

    @Override
    public Optional<Locale> languageOf(UUID personId) {
        return getEntityManager()
                .createQuery(
                        "select m.language from KnownStaffMember m where m.personId = :person order by m.id desc",
                        String.class)
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(Locale::forLanguageTag);
    }

    @Override
    public void keep(UUID staffMemberId, long version, String libraryId, UUID personId, String language) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_staff_member (id, library_id, version, person_id, language)
                        values (?, ?, ?, ?, ?)
                        on conflict (id) do update
                            set version = excluded.version, person_id = excluded.person_id, language = excluded.language
                            where excluded.version > known_staff_member.version
                        """)
                .setParameter(1, staffMemberId)
                .setParameter(2, libraryId)
                .setParameter(3, version)
                .setParameter(4, personId)
                .setParameter(5, language)
                .executeUpdate();
    }

    @Override
    public void forget(UUID staffMemberId) {
        deleteById(staffMemberId);
    }

    @Override
    public void forgetAll() {
        getEntityManager().createNativeQuery("delete from known_staff_member").executeUpdate();
    }
}
