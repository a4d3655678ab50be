package org.librarycpd.appraisal.appraisal.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.appraisal.appraisal.Appraisal;
import org.librarycpd.appraisal.appraisal.AppraisalVeil;
import org.librarycpd.appraisal.appraisal.Appraisals;
import org.librarycpd.appraisal.history.History;
import org.librarycpd.appraisal.history.HistoryLine;
import org.librarycpd.appraisal.history.Veil;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;

@Path("/api/v1/appraisals/{id}/history")
@RolesAllowed({"auditor", "librarian", "department-head", "development-overseer", "hr-officer"})
@Tag(name = "appraisals")
public class AppraisalHistoryResource {

    private final Appraisals appraisals;
    private final History history;
    private final Caller caller;
    private final Answers answers;

    AppraisalHistoryResource(Appraisals appraisals, History history, Caller caller, Answers answers) {
        this.appraisals = appraisals;
        this.history = history;
        this.caller = caller;
        this.answers = answers;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Who did what when, for the auditor; for the person as far as the blindness of the sides allows")
    @APIResponseSchema(AppraisalHistory.class)
    public Response read(@PathParam("id") UUID id, @Valid @BeanParam PageRequest page) {
        var appraisal = appraisals.require(id);
        var subjects = Stream.of(appraisal.id(), appraisal.selfAssessmentId())
                .filter(Objects::nonNull)
                .toList();
        return answers.listed(history.of(subjects, veil(appraisal), page));
    }

    /** An auditor who is appraised is the person appraised. */
    private Veil veil(Appraisal appraisal) {
        if (caller.personId().equals(appraisal.personId())) {
            NOTHING_IS_HERE.require(appraisal.isAnnounced());
            return new AppraisalVeil(appraisal);
        }
        NOTHING_IS_HERE.require(caller.has("auditor"));
        return Veil.NONE;
    }

    /** What a page of an appraisal's history looks like. */
    record AppraisalHistory(List<HistoryLine> items) {}
}
