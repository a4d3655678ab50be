package org.librarycpd.appraisal.staff.persistence;

import jakarta.persistence.EntityManager;
import java.util.UUID;

/** What each table of copies does the same way; ids are unique across libraries. */
final class CopiedTable {

    private final EntityManager em;
    private final String name;

    CopiedTable(EntityManager em, String name) {
        this.em = em;
        this.name = name;
    }

    void forget(UUID id) {
        em.createNativeQuery("delete from " + name + " where id = ?")
                .setParameter(1, id)
                .executeUpdate();
    }

    void forgetAll() {
        em.createNativeQuery("delete from " + name).executeUpdate();
    }
}
