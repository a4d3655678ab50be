package org.librarycpd.portfolio.personal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.librarycpd.portfolio.personal.PersonalData.Whose;

/** Statements about one person in one library; being native, each names both. */
@ApplicationScoped
public class PersonalRows {

    private final EntityManager em;

    PersonalRows(EntityManager em) {
        this.em = em;
    }

    /** Must be called in a transaction, which the database's cursor needs; close the stream. */
    @SuppressWarnings("unchecked")
    public <T> Stream<T> read(String sql, Class<T> type, int atOnce, UUID personId, String libraryId) {
        return em.createNativeQuery(sql, type)
                .setParameter("person", personId)
                .setParameter("library", libraryId)
                .setHint("org.hibernate.fetchSize", atOnce)
                .getResultStream();
    }

    public long change(String sql, Whose whose) {
        return bound(em.createNativeQuery(sql), whose).executeUpdate();
    }

    public long count(String sql, Whose whose) {
        return ((Number) bound(em.createNativeQuery(sql, Long.class), whose).getSingleResult()).longValue();
    }

    /** A day that the statement finds; null where there is none. */
    public LocalDate day(String sql, Whose whose) {
        return (LocalDate)
                bound(em.createNativeQuery(sql, LocalDate.class), whose).getSingleResult();
    }

    private static Query bound(Query query, Whose whose) {
        query.setParameter("person", whose.personId()).setParameter("library", whose.libraryId());
        if (query.getParameters().stream().anyMatch(p -> "today".equals(p.getName()))) {
            query.setParameter("today", whose.today());
        }
        return query;
    }
}
