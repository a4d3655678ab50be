package org.librarycpd.notebook.shelf.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.librarycpd.kit.rule.PlatformRule;
import org.librarycpd.notebook.shelf.KnownShelf;
import org.librarycpd.notebook.shelf.Shelves;

@ApplicationScoped
public class PanacheShelves implements Shelves, PanacheRepositoryBase<KnownShelf, UUID> {

    @Override
    public void requireKnown(UUID shelfId) {
        if (findById(shelfId) == null) {
            throw PlatformRule.notKnownYet("shelf", shelfId);
        }
    }

    /** An older state that comes late changes nothing. */
    @Override
    public void keep(UUID shelfId, long version, String libraryId, String name) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_shelf (id, library_id, version, name) values (?, ?, ?, ?)
                        on conflict (id) do update set version = excluded.version, name = excluded.name
                            where excluded.version > known_shelf.version
                        """)
                .setParameter(1, shelfId)
                .setParameter(2, libraryId)
                .setParameter(3, version)
                .setParameter(4, name)
                .executeUpdate();
    }

    @Override
    public void forget(UUID shelfId) {
        deleteById(shelfId);
    }

    @Override
    public void forgetAll() {
        getEntityManager().createNativeQuery("delete from known_shelf").executeUpdate();
    }
}
