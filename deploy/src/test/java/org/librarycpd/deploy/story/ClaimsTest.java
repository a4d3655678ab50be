package org.librarycpd.deploy.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    @Test
    void a_token_is_read_without_asking_anyone() {
        var claims = Claims.of(token("""
                {"aud": ["librarycpd-api", "account"], "iat": 100, "exp": 400, "scope": "a.read b.write",
                 "realm_access": {"roles": ["librarian"]}, "organization": {"lib": {"id": "1"}}}"""));
        assertThat(claims.isMeantFor("librarycpd-api")).isTrue();
        assertThat(claims.isMeantFor("someone-else")).isFalse();
        assertThat(claims.lifeInSeconds()).isEqualTo(300);
        assertThat(claims.roles()).containsExactly("librarian");
        assertThat(claims.words("scope")).containsExactlyInAnyOrder("a.read", "b.write");
        assertThat(claims.libraries()).containsExactly("lib 1");
    }

    private static String token(String content) {
        return "head."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(content.getBytes(StandardCharsets.UTF_8))
                + ".signature";
    }
}
