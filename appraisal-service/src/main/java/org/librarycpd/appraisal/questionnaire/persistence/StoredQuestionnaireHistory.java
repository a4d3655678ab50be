package org.librarycpd.appraisal.questionnaire.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.questionnaire.QuestionnaireHistory;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Tenant;

/** Being native, it names the library itself. */
@ApplicationScoped
public class StoredQuestionnaireHistory implements QuestionnaireHistory {

    private final EntityManager em;
    private final Tenant tenant;

    StoredQuestionnaireHistory(EntityManager em, Tenant tenant) {
        this.em = em;
        this.tenant = tenant;
    }

    @Override
    @SuppressWarnings("unchecked")
    public List<Deed> of(UUID questionnaireId, PageRequest page) {
        List<Tuple> rows = em.createNativeQuery("""
                        select id, at, actor, on_behalf_of, deed, subject_version from audit_entry
                        where subject_id = :subject and library_id = :library and id > :after order by id limit :limit
                        """, Tuple.class)
                .setParameter("subject", questionnaireId)
                .setParameter("library", tenant.libraryId())
                .setParameter("after", page.beyond())
                .setParameter("limit", page.oneMore())
                .getResultList();
        return rows.stream()
                .map(row -> new Deed(
                        row.get(0, UUID.class),
                        row.get(1, Instant.class),
                        row.get(2, String.class),
                        row.get(3, UUID.class),
                        row.get(4, String.class),
                        row.get(5, Number.class).longValue()))
                .toList();
    }
}
