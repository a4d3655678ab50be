package org.librarycpd.portfolio.mine.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.personal.Reading;
import org.librarycpd.portfolio.personal.Readings;

@Path("/api/v1/me/readings")
@Tag(name = "me")
@RolesAllowed({
    "librarian",
    "department-head",
    "development-overseer",
    "hr-officer",
    "external-expert",
    "association-registrar",
    "provider-representative",
    "student",
    "auditor"
})
public class MyReadingsResource {

    private final Readings readings;
    private final Caller caller;
    private final Answers answers;

    MyReadingsResource(Readings readings, Caller caller, Answers answers) {
        this.readings = readings;
        this.caller = caller;
        this.answers = answers;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ReadingView(
            UUID id, UUID readerId, String system, UUID inNameOf, String what, UUID subjectId, Instant readAt) {

        static ReadingView of(Reading reading) {
            var name = reading.reader().substring(reading.reader().indexOf(':') + 1);
            var isPerson = reading.reader().startsWith("person:");
            return new ReadingView(
                    reading.id(),
                    isPerson ? UUID.fromString(name) : null,
                    isPerson ? null : name,
                    reading.inNameOf(),
                    reading.what(),
                    reading.subjectId(),
                    reading.readAt());
        }
    }

    public record ListView(List<ReadingView> items) {}

    @GET
    @Transactional
    @Operation(
            summary =
                    "Who has looked at my record in this library, the newest first; at most one line an hour for each")
    @APIResponseSchema(ListView.class)
    public Response list(@Valid @BeanParam PageRequest page) {
        return answers.listed(
                Page.of(readings.of(caller.personId(), page), page, Reading::id).map(ReadingView::of));
    }
}
