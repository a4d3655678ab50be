package org.librarycpd.deploy.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealmTest {
    private final Realm realm = Realm.in(Path.of("keycloak/librarycpd-realm.json"));

    @Test
    void no_password_and_no_secret_is_written_into_the_file() {
        assertThat(realm.people())
                .allSatisfy(person ->
                        assertThat(person.secret()).as(person.username()).startsWith("LIBRARYCPD_PASSWORD_"));
        assertThat(realm.machines())
                .allSatisfy(machine ->
                        assertThat(machine.secret()).as(machine.clientId()).startsWith("LIBRARYCPD_SECRET_"));
    }

    @Test
    void ids_that_others_rely_on_stay() {
        var anna = realm.person("anna.beresklet");
        assertThat(anna.id()).isEqualTo("0b1a57ae-0000-4000-9000-000000000001");
        assertThat(anna.libraries())
                .extracting(Realm.Library::id, Realm.Library::alias)
                .containsExactly(tuple("0b1a57ae-0000-4000-8000-000000000001", "polesye-oblast-library"));
        assertThat(realm.person("zhanna.kryzhovnik").libraries())
                .extracting(Realm.Library::id)
                .containsExactly("0b1a57ae-0000-4000-8000-000000000002");
    }

    @Test
    void front_ends_use_pkce_and_come_back_to_the_gateway_only() throws IOException {
        var web = client("librarycpd-web");
        assertThat(web.at("/attributes/pkce.code.challenge.method").asText()).isEqualTo("S256");
        assertThat(web.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(web.path("implicitFlowEnabled").asBoolean()).isFalse();
        assertThat(web.path("redirectUris"))
                .allSatisfy(address -> assertThat(address.asText()).startsWith("${LIBRARYCPD_GATEWAY_URL}/"));
    }

    @Test
    void no_redirect_is_a_wildcard() throws IOException {
        assertThat(root().path("clients")).allSatisfy(client -> {
            assertThat(client.path("redirectUris").toString()).doesNotContain("*");
            assertThat(client.path("webOrigins").toString()).doesNotContain("*");
        });
    }

    @Test
    void demo_people_have_addresses_that_nobody_can_have() {
        assertThat(realm.people())
                .allSatisfy(person -> assertThat(person.email()).endsWith(".example"));
    }

    private static JsonNode client(String id) throws IOException {
        for (var client : root().path("clients")) {
            if (client.path("clientId").asText().equals(id)) {
                return client;
            }
        }
        throw new AssertionError("no client " + id);
    }

    private static JsonNode root() throws IOException {
        return new ObjectMapper()
                .readTree(Path.of("keycloak/librarycpd-realm.json").toFile());
    }
}
