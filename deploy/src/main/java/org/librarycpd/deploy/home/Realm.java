package org.librarycpd.deploy.home;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.librarycpd.deploy.CannotGoOn;

/** The realm file: who the demo people, systems and libraries are. What it leaves open is a placeholder. */
public final class Realm {
    public static final String NAME = "librarycpd";
    public static final String GATEWAY_URL = "LIBRARYCPD_GATEWAY_URL";

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(LIBRARYCPD_[A-Z0-9_]+)}");

    private final String text;
    private final JsonNode root;

    private Realm(String text, JsonNode root) {
        this.text = text;
        this.root = root;
    }

    public static Realm in(Path file) {
        try {
            var text = Files.readString(file);
            return new Realm(text, new ObjectMapper().readTree(text));
        } catch (IOException e) {
            throw new CannotGoOn("The realm file %s cannot be read: %s".formatted(file, e.getMessage()), e);
        }
    }

    /** A demo person, as the realm file has them; {@code secret} names the password. */
    public record Account(
            String username,
            String id,
            String name,
            String email,
            String locale,
            List<String> roles,
            List<Library> libraries,
            String secret) {}

    /** A system with an account of its own. */
    public record Machine(String clientId, String name, List<String> scopes, String secret) {}

    public record Library(String id, String alias, String name) {}

    /** Every password and secret the file asks for. */
    public Set<String> secretNames() {
        var names = new TreeSet<String>();
        PLACEHOLDER.matcher(text).results().forEach(found -> names.add(found.group(1)));
        names.remove(GATEWAY_URL);
        return names;
    }

    public List<Account> people() {
        return each("users")
                .filter(user -> !user.has("serviceAccountClientId"))
                .map(this::account)
                .toList();
    }

    public Account person(String username) {
        return people().stream()
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the realm knows nobody called " + username));
    }

    public List<Machine> machines() {
        return each("clients")
                .filter(client -> client.path("serviceAccountsEnabled").asBoolean())
                .map(client -> new Machine(
                        client.path("clientId").asText(),
                        client.path("name").asText(),
                        texts(client.path("defaultClientScopes"))
                                .filter(scope -> scope.contains("."))
                                .toList(),
                        placeholder(client.path("secret"))))
                .toList();
    }

    public Machine machine(String clientId) {
        return machines().stream()
                .filter(machine -> machine.clientId().equals(clientId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("the realm knows no system called " + clientId));
    }

    public String text() {
        return text;
    }

    private Account account(JsonNode user) {
        var username = user.path("username").asText();
        return new Account(
                username,
                user.path("id").asText(),
                user.path("firstName").asText() + " " + user.path("lastName").asText(),
                user.path("email").asText(),
                user.at("/attributes/locale/0").asText(),
                texts(user.path("realmRoles"))
                        .filter(role -> !role.startsWith("default-roles-"))
                        .toList(),
                librariesByMember().getOrDefault(username, List.of()),
                placeholder(user.at("/credentials/0/value")));
    }

    private Map<String, List<Library>> librariesByMember() {
        return each("organizations")
                .flatMap(organization -> StreamSupport.stream(
                                organization.path("members").spliterator(), false)
                        .map(member -> Map.entry(member.path("username").asText(), library(organization))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Library library(JsonNode organization) {
        return new Library(
                organization.path("id").asText(),
                organization.path("alias").asText(),
                organization.path("name").asText());
    }

    private static String placeholder(JsonNode value) {
        var found = PLACEHOLDER.matcher(value.asText());
        return found.matches() ? found.group(1) : "";
    }

    private Stream<JsonNode> each(String list) {
        return StreamSupport.stream(root.path(list).spliterator(), false);
    }

    private static Stream<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).map(JsonNode::asText);
    }
}
