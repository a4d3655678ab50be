package org.librarycpd.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.http.HttpMethod;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenToAllTest {

    private static final String CERTIFICATES = "/api/v1/certificates";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/7K3M-Q2XD-90AB-CDEF",
                "/7K3M-Q2XD-90AB-CDEF/page",
                "/7K3M-Q2XD-90AB-CDEF/pdf",
                "/7K3M-Q2XD-90AB-CDEF/credential",
                "/issuer",
                "/issuer/jwks.json",
                "/issuer/revocations",
                "/issuer/keys/2026-11"
            })
    void a_stranger_checks_a_certificate_by_its_number(String path) {
        assertThat(OpenToAll.contains(HttpMethod.GET, CERTIFICATES + path)).isTrue();
        assertThat(OpenToAll.contains(HttpMethod.HEAD, CERTIFICATES + path)).isTrue();
        assertThat(OpenToAll.contains(HttpMethod.POST, CERTIFICATES + path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a/revocation", "/a/page/b", "/issuer/keys", "/issuer/private", "/a/b/c"})
    void nothing_else_of_certificates_is_open(String path) {
        assertThat(OpenToAll.contains(HttpMethod.GET, CERTIFICATES + path)).isFalse();
    }
}
