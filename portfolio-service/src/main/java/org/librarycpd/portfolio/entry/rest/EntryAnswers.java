package org.librarycpd.portfolio.entry.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.portfolio.entry.PortfolioEntry;
import org.librarycpd.portfolio.entry.rest.EntryView.EntryLine;

/** An entry, or many, as one reads them. */
@RequestScoped
public class EntryAnswers {

    private static final String VIEW = "entry";

    private final Answers answers;

    EntryAnswers(Answers answers) {
        this.answers = answers;
    }

    Response found(PortfolioEntry entry) {
        return answers.found(entry.version(), VIEW, () -> view(entry));
    }

    Response created(PortfolioEntry entry) {
        return answers.created(entry.id(), entry.version(), VIEW, view(entry));
    }

    /** 201 with where the successor stands: beside the entry, not below it. */
    Response begun(PortfolioEntry successor) {
        var there = "/api/v1/portfolio-entries/" + successor.id();
        return Response.fromResponse(changed(successor))
                .status(Response.Status.CREATED)
                .location(URI.create(there))
                .build();
    }

    Response changed(PortfolioEntry entry) {
        return answers.changed(entry.version(), VIEW, view(entry));
    }

    Response listed(List<PortfolioEntry> oneTooMany, PageRequest asked) {
        return answers.listed(
                Page.of(oneTooMany, asked, PortfolioEntry::id).map(this::view), EntryLine.class, EntryView::line);
    }

    private EntryView view(PortfolioEntry entry) {
        var tag = IfMatch.tag(entry.version(), answers.language(), VIEW);
        return EntryView.of(entry, answers.language(), "\"" + tag.getValue() + "\"");
    }
}
