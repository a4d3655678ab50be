package org.librarycpd.appraisal.outcome.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.appraisal.AppraisalRating;
import org.librarycpd.appraisal.competency.Competencies;
import org.librarycpd.appraisal.competency.Competency;
import org.librarycpd.appraisal.outcome.GroundReading;
import org.librarycpd.appraisal.outcome.ReadGrounds;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/outcomes/{id}/grounds")
@RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "outcomes")
public class GroundsResource {

    private final ReadGrounds read;
    private final Competencies competencies;
    private final Caller caller;
    private final Answers answers;

    GroundsResource(ReadGrounds read, Competencies competencies, Caller caller, Answers answers) {
        this.read = read;
        this.competencies = competencies;
        this.caller = caller;
        this.answers = answers;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CitedRating(
            Competency.Named competency, int requiredLevel, int topLevel, Integer agreedLevel, UUID gapId) {

        static CitedRating of(AppraisalRating rating, Competency competency, Locale language) {
            return new CitedRating(
                    competency.in(language),
                    rating.requiredLevel(),
                    rating.topLevel(),
                    rating.agreedLevel(),
                    rating.gapId());
        }
    }

    /** @param reader {@code person:} and the subject of the account */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReadingRow(UUID id, String reader, UUID inNameOf, Instant readAt) {

        static ReadingRow of(GroundReading it) {
            return new ReadingRow(it.id(), it.reader(), it.inNameOf(), it.readAt());
        }
    }

    record CitedRatings(List<CitedRating> items) {}

    record ReadingRows(List<ReadingRow> items) {}

    @GET
    @Transactional
    @Operation(summary = "The ratings this outcome cites, and only those; that HR has read them is written down")
    @APIResponseSchema(CitedRatings.class)
    public Response read(@PathParam("id") UUID id) {
        var cited = read.handle(id, caller.personId());
        var named = competencies.byId(
                cited.stream().map(AppraisalRating::competencyId).toList());
        return answers.listed(new Page<>(cited, null)
                .map(rating -> CitedRating.of(rating, named.get(rating.competencyId()), answers.language())));
    }

    @GET
    @Path("readings")
    @Transactional
    @Operation(summary = "Who has looked at the cited ratings, the newest first")
    @APIResponseSchema(ReadingRows.class)
    public Response readings(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        var found = read.readings(id, caller.personId(), page);
        return answers.listed(Page.of(found, page, GroundReading::id).map(ReadingRow::of));
    }
}
