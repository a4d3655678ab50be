package org.librarycpd.appraisal.needs.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.librarycpd.appraisal.needs.Figure;
import org.librarycpd.appraisal.needs.NeedsGroup;
import org.librarycpd.appraisal.needs.NeedsReports;
import org.librarycpd.appraisal.needs.NeedsText;
import org.librarycpd.appraisal.needs.ServiceBand;
import org.librarycpd.kit.http.PageRequest;

@ApplicationScoped
public class StoredNeedsReports implements NeedsReports {

    private final EntityManager em;
    private final ObjectMapper json;

    StoredNeedsReports(EntityManager em, ObjectMapper json) {
        this.em = em;
        this.json = json;
    }

    @Override
    public void add(Collection<NeedsGroup> groups, Collection<NeedsText> texts) {
        groups.forEach(em::persist);
        texts.forEach(em::persist);
    }

    @Override
    public List<NeedsGroup> groups(UUID surveyId, Filter filter, PageRequest page) {
        var query = new StringBuilder("from NeedsGroup where surveyId = :survey and id > :beyond");
        if (filter.level() != null) {
            query.append(
                    filter.level() == Level.LIBRARY ? " and departmentId is null" : " and departmentId is not null");
        }
        if (filter.cross() != null) {
            query.append(filter.cross() == Cross.POSITION ? " and positionId is not null" : " and positionId is null");
            query.append(filter.cross() == Cross.SERVICE ? " and service is not null" : " and service is null");
        }
        if (filter.departmentIds() != null) {
            query.append(" and departmentId in :departments");
        }
        var found = em.createQuery(query.append(" order by id").toString(), NeedsGroup.class)
                .setParameter("survey", surveyId)
                .setParameter("beyond", page.beyond())
                .setMaxResults(page.oneMore());
        if (filter.departmentIds() != null) {
            found.setParameter("departments", filter.departmentIds());
        }
        return found.getResultList();
    }

    @Override
    public List<NeedsText> texts(UUID surveyId, PageRequest page) {
        return em.createQuery("from NeedsText where surveyId = ?1 and id < ?2 order by id desc", NeedsText.class)
                .setParameter(1, surveyId)
                .setParameter(2, page.before())
                .setMaxResults(page.oneMore())
                .getResultList();
    }

    /** Beyond the wall on purpose, one of the three named places: what is read here libraries show already. */
    @Override
    @SuppressWarnings("unchecked")
    public List<LibraryFigures> ofAllLibraries(Instant from, Instant until) {
        List<Tuple> rows = em.createNativeQuery("""
                        select g.library_id, g.survey_id, s.region, g.service, g.answered, cast(g.figures as text)
                        from learning_needs_survey s join needs_group g on g.survey_id = s.id
                        where s.region is not null and s.closed_at >= ? and s.closed_at < ?
                            and g.shown and g.department_id is null and g.position_id is null
                        order by g.id
                        """, Tuple.class)
                .setParameter(1, from)
                .setParameter(2, until)
                .getResultList();
        return rows.stream().map(this::figures).toList();
    }

    private LibraryFigures figures(Tuple row) {
        var service = row.get(3, String.class);
        return new LibraryFigures(
                row.get(0, String.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                service == null ? null : ServiceBand.valueOf(service),
                row.get(4, Number.class).intValue(),
                read(row.get(5, String.class)));
    }

    private List<Figure> read(String figures) {
        try {
            return json.readValue(figures, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
