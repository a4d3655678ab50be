package org.librarycpd.portfolio.mine.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.portfolio.mine.EraseMe;
import org.librarycpd.portfolio.mine.Erasure;
import org.librarycpd.portfolio.personal.PersonalData.Clause;

/** Erasing twice deletes nothing twice; the answer is not kept for repeats, since it is about who wants to be forgotten. */
@Path("/api/v1/me/erasure")
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
public class MyErasureResource {

    private final EraseMe erase;
    private final Caller caller;
    private final Answers answers;

    MyErasureResource(EraseMe erase, Caller caller, Answers answers) {
        this.erase = erase;
        this.caller = caller;
        this.answers = answers;
    }

    public record EraseRequest(@NotBlank String confirm) {}

    public record ErasureView(UUID personId, Instant at, boolean everywhere, List<LibraryView> libraries) {

        static ErasureView of(Erasure erasure, Locale language) {
            var libraries = erasure.libraries().stream()
                    .map(l -> new LibraryView(
                            l.libraryId(),
                            l.employed(),
                            l.clauses().stream()
                                    .map(clause -> ClauseView.of(clause, language))
                                    .toList()))
                    .toList();
            return new ErasureView(erasure.personId(), erasure.at(), erasure.everywhere(), libraries);
        }
    }

    public record LibraryView(String libraryId, boolean employed, List<ClauseView> clauses) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ClauseView(String what, long count, boolean deleted, String why, LocalDate keptUntil) {

        static ClauseView of(Clause clause, Locale language) {
            return new ClauseView(
                    clause.what().in(language),
                    clause.count(),
                    clause.deleted(),
                    clause.why().in(language),
                    clause.until());
        }
    }

    @POST
    @Operation(
            summary =
                    "Erases what no law makes the library keep, and says clause by clause what is kept, why and how long")
    @APIResponseSchema(value = ErasureView.class, responseCode = "200")
    public Response erase(@Valid @NotNull EraseRequest request) {
        var erasure = erase.handle(caller.personId(), request.confirm());
        return Response.ok(ErasureView.of(erasure, answers.language()))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
