package org.librarycpd.portfolio.certificate.rest;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.kit.http.Answers;
import org.librarycpd.kit.http.IfMatch;
import org.librarycpd.kit.http.Page;
import org.librarycpd.kit.http.PageRequest;
import org.librarycpd.kit.idempotency.Idempotent;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;
import org.librarycpd.portfolio.certificate.Certificate;
import org.librarycpd.portfolio.certificate.CertificateAccess;
import org.librarycpd.portfolio.certificate.Certificates;
import org.librarycpd.portfolio.certificate.CheckCertificate;
import org.librarycpd.portfolio.certificate.PublicAddresses;
import org.librarycpd.portfolio.certificate.RevokeCertificate;

/** Certificates: whoever has a number may check it, without an account. */
@Path("/api/v1/certificates")
@Tag(name = "certificates")
public class CertificateResource {

    private static final String VIEW = "certificate";
    private static final String FOR_ANYONE = "public, max-age=60";
    private static final String NO_SCRIPTS =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";

    private final Certificates certificates;
    private final CheckCertificate check;
    private final RevokeCertificate revoke;
    private final CertificateAccess access;
    private final CertificatePage page;
    private final PublicAddresses addresses;
    private final Caller caller;
    private final Tenant tenant;
    private final Answers answers;
    private final Clock clock;

    CertificateResource(
            Certificates certificates,
            CheckCertificate check,
            RevokeCertificate revoke,
            CertificateAccess access,
            CertificatePage page,
            PublicAddresses addresses,
            Caller caller,
            Tenant tenant,
            Answers answers,
            Clock clock) {
        this.certificates = certificates;
        this.check = check;
        this.revoke = revoke;
        this.access = access;
        this.page = page;
        this.addresses = addresses;
        this.caller = caller;
        this.tenant = tenant;
        this.answers = answers;
        this.clock = clock;
    }

    public record RevokeRequest(@NotBlank @Size(max = 2000) String reason) {}

    @GET
    @RolesAllowed({"librarian", "department-head", "development-overseer", "hr-officer", "student"})
    @Operation(
            summary = "My certificates, of whatever library; with person those of this library's, for overseer and HR")
    @APIResponseSchema(OwnCertificateView.ListView.class)
    public Response list(@QueryParam("person") UUID person, @Valid @BeanParam PageRequest asked) {
        var others = person != null && !person.equals(caller.personId());
        if (others) {
            access.requireReaderOfOthers();
        }
        var found = others
                ? certificates.ofIn(tenant.libraryId(), person, asked)
                : certificates.of(caller.personId(), asked);
        return answers.listed(Page.of(found, asked, Certificate::id).map(this::own));
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(summary = "Anyone checks by the number: valid, expired or revoked, what it certifies, of whom, by whom")
    @APIResponseSchema(CertificateView.class)
    public Response read(@PathParam("number") String number) {
        return open(Response.ok(view(check.handle(number), answers.language())));
    }

    @GET
    @Path("{number}/page")
    @Produces(MediaType.TEXT_HTML)
    @PermitAll
    @Operation(summary = "The same as a page, without scripts")
    public Response page(@PathParam("number") String number, @QueryParam("lang") String lang) {
        var language = language(lang);
        var html = page.html(view(check.handle(number), language), language);
        return open(Response.ok(html).header("Content-Security-Policy", NO_SCRIPTS));
    }

    @GET
    @Path("{number}/pdf")
    @Produces("application/pdf")
    @PermitAll
    @Operation(summary = "The same to print")
    public Response pdf(@PathParam("number") String number, @QueryParam("lang") String lang) {
        var language = language(lang);
        var certificate = view(check.handle(number), language);
        var file = "inline; filename=\"certificate-" + certificate.number() + ".pdf\"";
        return open(Response.ok(page.pdf(certificate, language)).header(HttpHeaders.CONTENT_DISPOSITION, file));
    }

    @GET
    @Path("{number}/credential")
    @Produces("application/vc+jwt")
    @PermitAll
    @Operation(summary = "The Open Badges 3.0 credential, signed (VC-JWT)")
    public Response credential(@PathParam("number") String number) {
        return open(Response.ok(check.handle(number).credential()));
    }

    @POST
    @Path("{id}/revocation")
    @RolesAllowed({"development-overseer", "association-registrar", "librarian"})
    @Idempotent(required = false)
    @Operation(summary = "Who issued it revokes it, with the reason")
    @APIResponseSchema(value = OwnCertificateView.class, responseCode = "200")
    public Response revoke(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") @DefaultValue("") IfMatch seen,
            @Valid @NotNull RevokeRequest request) {
        var certificate = revoke.handle(id, caller.personId(), request.reason(), seen);
        return answers.changed(certificate.version(), VIEW, own(certificate));
    }

    private Response open(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, FOR_ANYONE)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private Locale language(String asked) {
        return asked == null ? answers.language() : Locale.forLanguageTag(asked);
    }

    private CertificateView view(Certificate certificate, Locale language) {
        return CertificateView.of(certificate, LocalDate.now(clock), language, addresses.page(certificate.number()));
    }

    private OwnCertificateView own(Certificate certificate) {
        var tag = IfMatch.tag(certificate.version(), answers.language(), VIEW);
        return new OwnCertificateView(
                certificate.id(),
                certificate.personId(),
                view(certificate, answers.language()),
                certificate.revocationReason(),
                "\"" + tag.getValue() + "\"");
    }
}
