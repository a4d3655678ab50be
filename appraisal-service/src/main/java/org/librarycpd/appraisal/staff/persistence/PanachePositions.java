package org.librarycpd.appraisal.staff.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import org.librarycpd.appraisal.staff.KnownPosition;
import org.librarycpd.appraisal.staff.Positions;
import org.librarycpd.kit.rule.PlatformRule;

@ApplicationScoped
public class PanachePositions implements Positions, PanacheRepositoryBase<KnownPosition, UUID> {

    @Override
    public void requireKnown(UUID positionId) {
        if (findById(positionId) == null) {
            throw PlatformRule.notKnownYet("position", positionId);
        }
    }

    @Override
    public void requireAlone(UUID positionId) {
        if (findById(positionId, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw PlatformRule.notKnownYet("position", positionId);
        }
    }

    @Override
    public void keep(UUID id, long version, String libraryId) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_position (id, library_id, version) values (?, ?, ?)
                        on conflict (id) do update set version = excluded.version
                            where excluded.version > known_position.version
                        """)
                .setParameter(1, id)
                .setParameter(2, libraryId)
                .setParameter(3, version)
                .executeUpdate();
    }

    @Override
    public void forget(UUID id) {
        copies().forget(id);
    }

    @Override
    public void forgetAll() {
        copies().forgetAll();
    }

    private CopiedTable copies() {
        return new CopiedTable(getEntityManager(), "known_position");
    }
}
