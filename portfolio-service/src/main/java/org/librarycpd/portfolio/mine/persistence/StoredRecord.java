package org.librarycpd.portfolio.mine.persistence;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.librarycpd.portfolio.mine.MyRecord;
import org.librarycpd.portfolio.personal.PersonalData;
import org.librarycpd.portfolio.personal.PersonalRows;

@ApplicationScoped
public class StoredRecord implements MyRecord {

    private final List<PersonalData> features;
    private final PersonalRows rows;
    private final EntityManager em;
    private final Clock clock;

    StoredRecord(@All List<PersonalData> features, PersonalRows rows, EntityManager em, Clock clock) {
        this.features = features;
        this.rows = rows;
        this.em = em;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Set<String> libraries(UUID personId) {
        return new HashSet<>(
                em.createNativeQuery("select library_id from staff_member where person_id = :person", String.class)
                        .setParameter("person", personId)
                        .getResultList());
    }

    @Override
    public void writeTo(OutputStream out, UUID personId, Set<String> libraries) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var library : libraries) {
            for (var feature : features) {
                for (var part : feature.parts()) {
                    zip.putNextEntry(new ZipEntry(library + "/" + part.name() + ".json"));
                    rows(zip, part.rows(), personId, library);
                    zip.closeEntry();
                }
                for (var files : feature.files()) {
                    files(zip, files, personId, library);
                }
            }
        }
        zip.finish();
    }

    private void rows(OutputStream out, String sql, UUID personId, String library) throws IOException {
        try (var found = rows.read(sql, String.class, 100, personId, library)) {
            var separator = "[\n";
            for (Iterator<String> row = found.iterator(); row.hasNext(); separator = ",\n") {
                out.write((separator + row.next()).getBytes(StandardCharsets.UTF_8));
            }
            out.write(("[\n".equals(separator) ? "[]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private void files(ZipOutputStream zip, String sql, UUID personId, String library) throws IOException {
        try (var found = rows.read(sql, Object[].class, 4, personId, library)) {
            String open = null;
            for (Iterator<Object[]> piece = found.iterator(); piece.hasNext(); ) {
                var next = piece.next();
                if (!next[0].equals(open)) {
                    open = (String) next[0];
                    zip.putNextEntry(new ZipEntry(library + "/" + open));
                }
                zip.write((byte[]) next[1]);
            }
            if (open != null) {
                zip.closeEntry();
            }
        }
    }

    @Override
    public boolean isEmployed(UUID personId, String libraryId) {
        return !em.createNativeQuery("""
                        select 1 from staff_member where library_id = :library and person_id = :person
                            and employed_from <= :today and (employed_until is null or employed_until >= :today)
                        """)
                .setParameter("library", libraryId)
                .setParameter("person", personId)
                .setParameter("today", LocalDate.now(clock))
                .getResultList()
                .isEmpty();
    }

    @Override
    public void forgetTraces(UUID personId) {
        var named = "%" + personId + "%";
        em.createNativeQuery("delete from idempotency_key where who like :named")
                .setParameter("named", named)
                .executeUpdate();
        for (var table : List.of("parked_event", "dead_letter")) {
            em.createNativeQuery("delete from " + table + " where cast(envelope as text) like :named")
                    .setParameter("named", named)
                    .executeUpdate();
        }
    }
}
