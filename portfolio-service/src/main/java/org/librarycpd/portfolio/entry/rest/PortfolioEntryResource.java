package org.librarycpd.portfolio.entry.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.entry.EntryAccess;
import org.librarycpd.portfolio.entry.FindPortfolioEntries;
import org.librarycpd.portfolio.entry.PortfolioEntries;
import org.librarycpd.portfolio.entry.PortfolioEntry;

@Path("/api/v1/portfolio-entries")
@Tag(name = "portfolio-entries")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class PortfolioEntryResource {

    private static final String VIEW = "entry";

    private final PortfolioEntries entries;
    private final FindPortfolioEntries finder;
    private final EntryAccess access;
    private final Caller caller;
    private final Answers answers;

    PortfolioEntryResource(
            PortfolioEntries entries, FindPortfolioEntries finder, EntryAccess access, Caller caller, Answers answers) {
        this.entries = entries;
        this.finder = finder;
        this.access = access;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Path("{id}")
    @Transactional
    @Operation(summary = "An entry: for its owner, the heads above and the development overseer")
    @APIResponseSchema(EntryView.class)
    public Response read(@PathParam("id") UUID id) {
        var entry = entries.require(id);
        NOTHING_IS_HERE.require(access.mayRead(caller.personId(), entry.ownerId()));
        return answers.found(entry.version(), VIEW, () -> view(entry));
    }

    @GET
    @Transactional
    @Operation(summary = "My entries; a person's (for heads above and the overseer); those that name a gap")
    @APIResponseSchema(EntryView.ListView.class)
    public Response list(
            @QueryParam("person") UUID person, @QueryParam("gap") UUID gap, @Valid @BeanParam PageRequest page) {
        var found = finder.handle(caller.personId(), person, gap, page);
        return answers.listed(Page.of(found, page, PortfolioEntry::id).map(this::view));
    }

    private EntryView view(PortfolioEntry entry) {
        var tag = IfMatch.tag(entry.version(), answers.language(), VIEW);
        return EntryView.of(entry, answers.language(), "\"" + tag.getValue() + "\"");
    }
}
