package org.librarycpd.deploy.story.account;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.librarycpd.deploy.home.Realm;
import org.librarycpd.deploy.story.Claims;
import org.librarycpd.deploy.story.LoginPage;
import org.librarycpd.deploy.story.Machine;
import org.librarycpd.deploy.story.Person;
import org.librarycpd.deploy.story.Scenario;
import org.librarycpd.deploy.story.Stage;
import org.librarycpd.deploy.story.Tokens;

/** Every demo person and system gets a token that says what the services rely on, and nobody gets one otherwise. */
public final class EveryoneSignsIn implements Scenario {
    private static final String AUDIENCE = "librarycpd-api";
    private static final long FIVE_MINUTES = 300;

    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public String title() {
        return "Every demo person and system signs in, and the wrong ways in are closed.";
    }

    @Override
    public void play(Stage stage) {
        var realm = stage.site().realm();
        realm.people()
                .forEach(person ->
                        stage.step(person.name() + " signs in", () -> signsIn(stage, stage.person(person.username()))));
        realm.machines()
                .forEach(machine -> stage.step(
                        machine.clientId() + " gets a token",
                        () -> getsToken(stage, stage.machine(machine.clientId()))));
        stage.step("A token is refreshed", () -> refreshes(stage));
        stage.step("The wrong ways in are closed", () -> wrongWaysAreClosed(stage));
    }

    private static void signsIn(Stage stage, Person person) {
        var account = person.account();
        var claims = Claims.of(person.token());
        stage.require(claims.text("sub").equals(account.id()), "the subject is " + account.id());
        stage.require(claims.text("preferred_username").equals(account.username()), "the user name is in the token");
        stage.require(claims.isMeantFor(AUDIENCE), "the token is meant for " + AUDIENCE);
        stage.require(claims.roles().equals(Set.copyOf(account.roles())), "the roles are just " + account.roles());
        stage.require(claims.libraries().equals(libraries(account)), "the libraries are " + libraries(account));
        stage.require(claims.text("email").equals(account.email()), "the e-mail is " + account.email());
        stage.require(claims.content().path("email_verified").asBoolean(), "the e-mail is verified");
        stage.require(claims.text("locale").equals(account.locale()), "the language is " + account.locale());
        stage.require(claims.text("name").equals(account.name()), "the name is " + account.name());
        stage.require(claims.lifeInSeconds() == FIVE_MINUTES, "the token lives five minutes");
        stage.note("%s, %s, %s".formatted(claims.text("sub"), claims.roles(), claims.libraries()));
    }

    private static Set<String> libraries(Realm.Account account) {
        return account.libraries().stream()
                .map(library -> library.alias() + " " + library.id())
                .collect(Collectors.toSet());
    }

    private static void getsToken(Stage stage, Machine machine) {
        var claims = Claims.of(machine.token());
        stage.require(claims.isMeantFor(AUDIENCE), "the token is meant for " + AUDIENCE);
        stage.require(claims.text("azp").equals(machine.account().clientId()), "the client is named");
        stage.require(
                claims.words("scope").containsAll(machine.account().scopes()),
                "the scopes are " + machine.account().scopes());
        stage.require(claims.roles().isEmpty(), "a system has no person's role");
        stage.note("%s, lives %d s, %s".formatted(claims.text("scope"), claims.lifeInSeconds(), claims.libraries()));
    }

    private static void refreshes(Stage stage) {
        var person = stage.person("anna.beresklet");
        var before = Claims.of(person.token());
        var after = Claims.of(person.refreshedToken());
        stage.require(!before.text("jti").equals(after.text("jti")), "the token is a new one");
        stage.require(before.libraries().equals(after.libraries()), "the library is still in it");
    }

    private static void wrongWaysAreClosed(Stage stage) {
        var site = stage.site();
        var anna = site.realm().person("anna.beresklet");
        var withPassword = new Tokens(site, Clock.systemUTC())
                .exchange(Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        Tokens.WEB_CLIENT,
                        "username",
                        anna.username(),
                        "password",
                        site.secrets().of(anna.secret())));
        stage.require(withPassword.statusCode() == 400, "a password alone gets no token");
        var withoutChallenge = new LoginPage(site).open(Map.of("code_challenge", "", "code_challenge_method", ""));
        stage.require(
                withoutChallenge.headers().firstValue("Location").orElse("").contains("error=invalid_request"),
                "there is no login without PKCE");
        for (var elsewhere : Set.of("http://localhost:1/signed-in", site.gatewayUrl() + "/signed-in/elsewhere")) {
            var answer = new LoginPage(site).open(Map.of("redirect_uri", elsewhere));
            stage.require(answer.statusCode() == 400, "nobody is sent to " + elsewhere);
        }
    }
}
