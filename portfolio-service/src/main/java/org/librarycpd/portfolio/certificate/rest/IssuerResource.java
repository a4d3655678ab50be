package org.librarycpd.portfolio.certificate.rest;

import static org.librarycpd.kit.rule.PlatformRule.NOTHING_IS_HERE;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.librarycpd.portfolio.certificate.Certificates;
import org.librarycpd.portfolio.certificate.IssuerKeys;
import org.librarycpd.portfolio.certificate.IssuerProfile;
import org.librarycpd.portfolio.certificate.PublicAddresses;
import org.librarycpd.portfolio.certificate.SigningKey;
import org.librarycpd.portfolio.certificate.SigningKeys;

/** What a stranger needs to check a signature: the issuer, its keys, and what was revoked. */
@Path("/api/v1/certificates/issuer")
@Tag(name = "certificates")
public class IssuerResource {

    private final IssuerProfile issuer;
    private final IssuerKeys issuerKeys;
    private final SigningKeys keys;
    private final Certificates certificates;
    private final PublicAddresses addresses;

    IssuerResource(
            IssuerProfile issuer,
            IssuerKeys issuerKeys,
            SigningKeys keys,
            Certificates certificates,
            PublicAddresses addresses) {
        this.issuer = issuer;
        this.issuerKeys = issuerKeys;
        this.keys = keys;
        this.certificates = certificates;
        this.addresses = addresses;
    }

    @GET
    @PermitAll
    @Operation(summary = "The issuer's profile (Open Badges 3.0)")
    public Response profile() {
        return open(issuer.document());
    }

    @GET
    @PermitAll
    @Path("jwks.json")
    @Operation(summary = "All keys that ever signed, the newest first (JWKS)")
    public Response keys() {
        return open(
                Map.of("keys", keys.all().stream().map(SigningKey::publicKey).toList()));
    }

    @GET
    @PermitAll
    @Path("keys/{id}")
    @Operation(summary = "One key (JWK): a credential's kid leads here")
    public Response key(@PathParam("id") String id) {
        return open(keys.withId(id).orElseThrow(NOTHING_IS_HERE::refuse).publicKey());
    }

    @GET
    @PermitAll
    @Path("revocations")
    @Operation(summary = "The 1EdTech revocation list: credentials that count no more; without the reasons")
    public Response revocations() {
        var revoked = certificates.revoked().stream()
                .map(r -> Map.of("id", addresses.credential(r.number()), "revoked", true))
                .toList();
        return open(Map.of("id", addresses.revocations(), "issuer", addresses.issuer(), "revokedCredential", revoked));
    }

    @POST
    @Path("keys")
    @RolesAllowed("platform-operator")
    @Operation(summary = "Another key signs from now on; the old ones stay published")
    public Response rotate() {
        return Response.status(Response.Status.CREATED)
                .entity(issuerKeys.rotate().publicKey())
                .build();
    }

    private static Response open(Object document) {
        return Response.ok(document)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=300")
                .build();
    }
}
