package org.librarycpd.portfolio.mine.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;
import static org.librarycpd.portfolio.mine.MineRule.THE_OVERSEER_SEES_ALL_PORTFOLIOS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.mine.Portfolio;
import org.librarycpd.portfolio.mine.Portfolios;
import org.librarycpd.portfolio.personal.ReadingLog;
import org.librarycpd.portfolio.staff.Authority;
import org.librarycpd.portfolio.staff.Power;

/** Somebody's learning at a glance: for the owner, the heads above and the overseer. */
@Path("/api/v1/portfolios")
@Tag(name = "portfolios")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
public class PortfolioResource {

    private final Portfolios portfolios;
    private final Authority authority;
    private final ReadingLog readings;
    private final Caller caller;
    private final Answers answers;

    PortfolioResource(Portfolios portfolios, Authority authority, ReadingLog readings, Caller caller, Answers answers) {
        this.portfolios = portfolios;
        this.authority = authority;
        this.readings = readings;
        this.caller = caller;
        this.answers = answers;
    }

    public record ListView(List<Portfolio.Line> items) {}

    @GET
    @Transactional
    @Operation(summary = "Everybody's verified entries and hours, for the development overseer")
    @APIResponseSchema(ListView.class)
    public Response list(@Valid @BeanParam PageRequest page) {
        THE_OVERSEER_SEES_ALL_PORTFOLIOS.require(authority.isOverseer(caller.personId()));
        var found = Page.of(portfolios.list(page), page, Portfolio.Line::staffMemberId);
        found.items().forEach(line -> readings.note(line.personId(), "portfolio", line.personId()));
        return answers.listed(found);
    }

    @GET
    @Path("{personId}")
    @Transactional
    @Operation(summary = "Hours by year and kind, entries and plans of a person")
    @APIResponseSchema(Portfolio.class)
    public Response read(@PathParam("personId") UUID personId) {
        NOTHING_IS_HERE.require(mayKnow(personId));
        readings.note(personId, "portfolio", personId);
        return Response.ok(portfolios.of(personId))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    private boolean mayKnow(UUID personId) {
        var me = caller.personId();
        return personId.equals(me)
                || authority
                        .standing(me, personId, Power.VERIFY_ENTRIES)
                        .map(standing -> standing.headAbove() || authority.isOverseer(me))
                        .orElse(false);
    }
}
