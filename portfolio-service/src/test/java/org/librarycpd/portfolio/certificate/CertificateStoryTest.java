package org.librarycpd.portfolio.certificate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.librarycpd.portfolio.revalidation.Recognition.CERTIFICATES;
import static org.librarycpd.portfolio.revalidation.Recognition.certified;
import static org.librarycpd.portfolio.revalidation.Recognition.newest;
import static org.librarycpd.portfolio.revalidation.Recognition.registrar;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.librarycpd.portfolio.LearningYear;
import org.librarycpd.portfolio.People;
import org.librarycpd.test.Contract;
import org.librarycpd.test.Statements;
import org.librarycpd.test.Token;

@QuarkusTest
class CertificateStoryTest {

    private static People library;
    private static People elsewhere;
    private static String number;

    private LearningYear year;

    @BeforeEach
    void aCertificate() {
        if (library == null) {
            library = People.ofANewLibrary();
            elsewhere = People.ofANewLibrary();
        }
        year = new LearningYear(library);
        if (number == null) {
            number = certified(year, library.anna);
        }
    }

    @AfterEach
    void theYearEnds() {
        year.close();
    }

    @Test
    void a_stranger_checks_a_certificate_by_its_number() {
        given().header("Accept-Language", "ru")
                .get(CERTIFICATES + "/" + number.toLowerCase(Locale.ROOT).replace("-", ""))
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .body("status", equalTo("VALID"))
                .body("number", equalTo(number))
                .body("holderName", equalTo("Бересклет Имя"))
                .body("issuer", equalTo("Полесская областная библиотека"))
                .body("criteria", equalTo("всего часов: 24"))
                .body("$", not(hasKey("personId")));
        given().header("Accept-Language", "en")
                .get(CERTIFICATES + "/" + number)
                .then()
                .body("title", equalTo("Revalidation"))
                .body("issuer", equalTo("Polesye Oblast Library"));
    }

    @Test
    void a_mistyped_number_and_one_never_issued_are_told_apart() {
        var mistyped = (number.charAt(0) == '7' ? '8' : '7') + number.substring(1);
        given().header("Accept-Language", "ru")
                .get(CERTIFICATES + "/" + mistyped)
                .then()
                .statusCode(404)
                .body("title", equalTo("Такого номера не бывает: где-то опечатка. Сверьте его с напечатанным."));
        var never = CertificateNumber.next().value();
        given().header("Accept-Language", "en")
                .get(CERTIFICATES + "/" + never)
                .then()
                .statusCode(404)
                .body("title", equalTo("No certificate with the number " + never + " was ever issued here."));
    }

    @Test
    void it_is_a_page_without_scripts_in_both_languages() {
        given().get(CERTIFICATES + "/" + number + "/page?lang=ru")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ru\""))
                .body(containsString("Бересклет Имя"))
                .body(containsString("Подтверждение &lt;квалификации&gt;"))
                .body(containsString("Действителен"))
                .body(not(containsString("<script")));
        given().get(CERTIFICATES + "/" + number + "/page?lang=en").then().body(containsString("Issued to"));
    }

    @Test
    void it_is_printed_with_cyrillic_letters() throws IOException {
        var pdf = given().get(CERTIFICATES + "/" + number + "/pdf?lang=ru")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Бересклет Имя", number, "Полесская областная библиотека", "Действителен");
        }
    }

    @Test
    void its_credential_is_signed_by_a_published_key_also_after_rotation_and_not_when_tampered_with()
            throws ParseException, JOSEException {
        var before = credential(number);
        assertThat(verifies(before)).isTrue();
        assertThat(before.getHeader().getAlgorithm()).isEqualTo(JWSAlgorithm.RS256);

        var key = given().auth()
                .oauth2(Token.person(UUID.randomUUID(), "platform-operator").sign())
                .post(CERTIFICATES + "/issuer/keys")
                .then()
                .statusCode(201)
                .body("$", not(hasKey("d")))
                .extract()
                .<String>path("kid");
        var after = credential(certified(year, library.boris));
        assertThat(after.getHeader().getKeyID())
                .isEqualTo(key)
                .isNotEqualTo(before.getHeader().getKeyID());
        assertThat(verifies(after)).isTrue();
        assertThat(verifies(before)).isTrue();

        var parts = before.serialize().split("\\.");
        var forged = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("часов: 24", "часов: 240");
        var payload = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes(StandardCharsets.UTF_8));
        assertThat(verifies(SignedJWT.parse(parts[0] + "." + payload + "." + parts[2])))
                .isFalse();
        var kid = key.substring(key.lastIndexOf('/') + 1);
        given().get(CERTIFICATES + "/issuer/keys/" + kid).then().statusCode(200).body("kid", equalTo(key));
        given().get(CERTIFICATES + "/issuer/keys/none").then().statusCode(404);
    }

    @Test
    void the_credential_is_an_open_badge_of_version_three() throws ParseException {
        var badge = JsonPath.from(credential(number).getPayload().toString());
        assertThat(badge.getList("'@context'", String.class))
                .containsExactly(
                        "https://www.w3.org/ns/credentials/v2",
                        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json");
        assertThat(badge.getList("type", String.class)).containsExactly("VerifiableCredential", "OpenBadgeCredential");
        assertThat(badge.getString("id")).isEqualTo(badge.getString("jti")).endsWith(number + "/credential");
        assertThat(badge.getString("issuer.id"))
                .isEqualTo(badge.getString("iss"))
                .endsWith("/certificates/issuer");
        assertThat(badge.getString("credentialSubject.achievement.creator.name"))
                .isEqualTo("Полесская областная библиотека");
        assertThat(badge.getString("credentialSubject.identifier[0].identityHash"))
                .matches("sha256\\$[0-9a-f]{64}");
        assertThat(credential(number).getPayload().toString()).doesNotContain("Бересклет");
        assertThat(badge.getString("credentialStatus.type")).isEqualTo("1EdTechRevocationList");
        given().get(CERTIFICATES + "/issuer").then().statusCode(200).body("id", equalTo(badge.getString("iss")));
    }

    @Test
    void who_issued_it_revokes_it_and_everyone_sees_that() {
        var revoked = certified(year, library.zhanna);
        String id = newest(library.zhanna).getString("id");
        revokes(library.gleb.asks(), id, "\"7-ru-certificate\"").statusCode(412);
        revokes(registrar(), id, "\"0-ru-certificate\"")
                .statusCode(403)
                .body(
                        "title",
                        equalTo(
                                "Сертификат библиотеки отзывает её ответственный за развитие, сертификат ассоциации — её"
                                        + " регистратор."));
        revokes(library.gleb.asks(), id, "\"0-ru-certificate\"")
                .statusCode(200)
                .body("certificate.status", equalTo("REVOKED"));
        revokes(library.gleb.asks().header("Accept-Language", "en"), id, "\"1-ru-certificate\"")
                .statusCode(409)
                .body("title", equalTo("The certificate is revoked already."));
        given().get(CERTIFICATES + "/" + revoked)
                .then()
                .body("status", equalTo("REVOKED"))
                .body("$", not(hasKey("revocationReason")));
        given().get(CERTIFICATES + "/" + revoked + "/page?lang=ru").then().body(containsString("Отозван"));
        assertThat(newest(library.zhanna).getString("revocationReason")).isEqualTo("Выдан по ошибке");
        given().get(CERTIFICATES + "/issuer/revocations")
                .then()
                .statusCode(200)
                .body("revokedCredential.id", hasItem(containsString(revoked)))
                .body("revokedCredential.id", not(hasItem(containsString(number))));
        told(id, "CertificateIssued");
        told(id, "CertificateRevoked");
    }

    @Test
    void who_may_revoke_and_who_may_see_somebody_s_list() {
        String id = newest(library.anna).getString("id");
        revokes(library.anna.asks(), id, "\"0-ru-certificate\"").statusCode(403);
        for (var nobody : List.of(library.boris, library.vera, elsewhere.gleb)) {
            revokes(nobody.asks(), id, "\"0-ru-certificate\"").statusCode(404);
        }
        var list = CERTIFICATES + "?person=" + library.anna.id();
        for (var reader : List.of(library.gleb, library.darya, library.anna)) {
            reader.asks().get(list).then().statusCode(200).body("items", hasSize(1));
        }
        for (var nobody : List.of(library.boris, library.vera)) {
            nobody.asks().get(list).then().statusCode(404);
        }
        elsewhere.gleb.asks().get(list).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void each_request_costs_few_statements() {
        for (var open : List.of("", "/page", "/pdf", "/credential")) {
            costs(
                    1,
                    () -> given().get(CERTIFICATES + "/" + number + open).then().statusCode(200));
        }
        for (var open : List.of("/jwks.json", "/revocations")) {
            costs(1, () -> given().get(CERTIFICATES + "/issuer" + open).then().statusCode(200));
        }
        costs(1, () -> library.anna.asks().get(CERTIFICATES).then().statusCode(200));
    }

    private static ValidatableResponse revokes(RequestSpecification who, String id, String seen) {
        return who.header("If-Match", seen)
                .body("{\"reason\": \"Выдан по ошибке\"}")
                .post(CERTIFICATES + "/" + id + "/revocation")
                .then();
    }

    private static SignedJWT credential(String number) throws ParseException {
        return SignedJWT.parse(given().get(CERTIFICATES + "/" + number + "/credential")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/vc+jwt"))
                .extract()
                .asString());
    }

    /** As a stranger does it, with nothing but what is published. */
    private static boolean verifies(SignedJWT credential) throws ParseException, JOSEException {
        var published = JWKSet.parse(given().get(CERTIFICATES + "/issuer/jwks.json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(published.containsNonPublicKeys()).isFalse();
        var key = published.getKeyByKeyId(credential.getHeader().getKeyID()).toRSAKey();
        return credential.verify(new RSASSAVerifier(key));
    }

    private void told(String id, String event) {
        var heard = year.events.hear(
                "portfolio.certificates",
                e -> e.subject().equals(id) && e.type().contains(event));
        Contract.of("portfolio." + event + ".v1").accepts(heard.data());
    }

    private static void costs(int atMost, Runnable request) {
        assertThat(Statements.during(request)).hasSizeLessThanOrEqualTo(atMost);
    }
}
