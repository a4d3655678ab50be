package org.librarycpd.portfolio.personal.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.personal.Reading;
import org.librarycpd.portfolio.personal.Readings;

@ApplicationScoped
public class StoredReadings implements Readings {

    private static final String KEEP = """
            insert into record_reading
                (id, library_id, owner_id, reader, in_name_of, what, subject_id, hour, read_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
            """;

    private final AgroalDataSource database;
    private final EntityManager em;
    private final Tenant tenant;

    StoredReadings(AgroalDataSource database, EntityManager em, Tenant tenant) {
        this.database = database;
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    public void keep(List<Reading> readings) {
        try (var connection = database.getConnection();
                var rows = connection.prepareStatement(KEEP)) {
            for (var reading : readings) {
                var at = reading.readAt().atOffset(ZoneOffset.UTC);
                rows.setObject(1, reading.id());
                rows.setString(2, reading.libraryId());
                rows.setObject(3, reading.ownerId());
                rows.setString(4, reading.reader());
                rows.setObject(5, reading.inNameOf());
                rows.setString(6, reading.what());
                rows.setObject(7, reading.subjectId());
                rows.setObject(8, at.truncatedTo(ChronoUnit.HOURS));
                rows.setObject(9, at);
                rows.addBatch();
            }
            rows.executeBatch();
        } catch (SQLException outage) {
            throw new IllegalStateException(outage);
        }
    }

    @Override
    public List<Reading> of(UUID ownerId, PageRequest page) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = em.createNativeQuery("""
                        select id, library_id, owner_id, reader, in_name_of, what, subject_id, read_at
                        from record_reading
                        where library_id = :library and owner_id = :owner and id < :before
                        order by id desc limit :limit
                        """, Tuple.class)
                .setParameter("library", tenant.libraryId())
                .setParameter("owner", ownerId)
                .setParameter("before", page.before())
                .setParameter("limit", page.oneMore())
                .getResultList();
        return rows.stream()
                .map(row -> new Reading(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, UUID.class),
                        row.get(3, String.class),
                        row.get(4, UUID.class),
                        row.get(5, String.class),
                        row.get(6, UUID.class),
                        row.get(7, Instant.class)))
                .toList();
    }
}
