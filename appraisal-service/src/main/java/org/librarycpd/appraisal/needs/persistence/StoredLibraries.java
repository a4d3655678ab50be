package org.librarycpd.appraisal.needs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.librarycpd.appraisal.needs.KnownLibraries;

/** A library is its own tenant: its id is both. */
@ApplicationScoped
public class StoredLibraries implements KnownLibraries {

    private final EntityManager em;

    StoredLibraries(EntityManager em) {
        this.em = em;
    }

    @Override
    public void keep(UUID id, long version, String region) {
        em.createNativeQuery("""
                        insert into known_library (id, library_id, version, region) values (?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version, region = excluded.region
                            where excluded.version > known_library.version
                        """)
                .setParameter(1, id)
                .setParameter(2, id.toString())
                .setParameter(3, version)
                .setParameter(4, region)
                .executeUpdate();
    }

    @Override
    public void forget(UUID id) {
        em.createNativeQuery("delete from known_library where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    @Override
    public void forgetAll() {
        em.createNativeQuery("delete from known_library").executeUpdate();
    }
}
