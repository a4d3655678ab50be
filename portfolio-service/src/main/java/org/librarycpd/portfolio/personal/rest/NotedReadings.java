package org.librarycpd.portfolio.personal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.SpreadsheetPage;
import org.librarycpd.portfolio.personal.PartOfRecord;
import org.librarycpd.portfolio.personal.ReadingLog;

/** Notes whose record a reading request has shown; a 304 shows nothing new. */
@ApplicationScoped
public class NotedReadings {

    private final ReadingLog log;

    NotedReadings(ReadingLog log) {
        this.log = log;
    }

    @ServerResponseFilter
    public void note(ContainerRequestContext request, ContainerResponseContext response) {
        if (!"GET".equals(request.getMethod())) {
            return;
        }
        if (response.getEntity() instanceof Page<?> page) {
            page.items().forEach(this::note);
        } else if (response.getEntity() instanceof SpreadsheetPage sheet) {
            sheet.page().items().forEach(this::note);
        } else {
            note(response.getEntity());
        }
    }

    private void note(Object shown) {
        if (shown instanceof PartOfRecord view) {
            var part = view.partOfRecord();
            log.note(part.ownerId(), part.what(), part.subjectId());
        }
    }
}
