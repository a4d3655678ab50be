package org.librarycpd.deploy.story;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.librarycpd.deploy.CannotGoOn;
import org.librarycpd.deploy.home.Site;

/** Keycloak's login page and a browser before it: the authorization-code flow with PKCE. */
public final class LoginPage {
    public static final String SCOPE = "openid organization:*";

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final int PAGES = 3;
    private static final SecureRandom CHANCE = new SecureRandom();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Site site;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new TreeMap<>();
    private final String verifier = random();

    public LoginPage(Site site) {
        this.site = site;
    }

    String redirect() {
        return site.gatewayUrl() + "/signed-in";
    }

    String verifier() {
        return verifier;
    }

    /** Fills in the pages as they come, and returns the code they lead to. */
    String signIn(String username, String password) {
        var answer = open(Map.of());
        for (int page = 0; page < PAGES && answer.statusCode() == 200; page++) {
            var form = FORM.matcher(answer.body());
            if (!form.find()) {
                break;
            }
            answer = send(Forms.post(
                    form.group(1).replace("&amp;", "&"), Map.of("username", username, "password", password)));
        }
        var code = CODE.matcher(answer.headers().firstValue("Location").orElse(""));
        if (!code.find()) {
            throw new CannotGoOn("%s could not sign in: the login page answered %d and no code. Keycloak's log is %s"
                    .formatted(username, answer.statusCode(), site.home().log("keycloak")));
        }
        return URLDecoder.decode(code.group(1), StandardCharsets.UTF_8);
    }

    /** The page as it opens, with some parameters other than they should be; an empty one is left out. */
    public HttpResponse<String> open(Map<String, String> otherwise) {
        var parameters = new HashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                Tokens.WEB_CLIENT,
                "redirect_uri",
                redirect(),
                "scope",
                SCOPE,
                "state",
                random(),
                "code_challenge_method",
                "S256",
                "code_challenge",
                challenge()));
        parameters.putAll(otherwise);
        parameters.values().removeIf(String::isEmpty);
        var address = site.realmUrl() + "/protocol/openid-connect/auth?" + Forms.encoded(parameters);
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        var withCookies = HttpRequest.newBuilder(request, (name, value) -> true);
        if (!cookies.isEmpty()) {
            withCookies.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var answer = http.send(withCookies.build(), BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new CannotGoOn("Keycloak cannot be reached at %s: %s".formatted(site.realmUrl(), e), e);
        } catch (InterruptedException e) {
            throw new CannotGoOn("Stopped while signing in.", e);
        }
    }

    /** Java's own cookie store would not send a Secure cookie to http://localhost, as browsers do. */
    private void keep(String header) {
        HttpCookie.parse(header).forEach(cookie -> cookies.put(cookie.getName(), cookie.getValue()));
    }

    private String challenge() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return BASE64.encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String random() {
        var bytes = new byte[32];
        CHANCE.nextBytes(bytes);
        return BASE64.encodeToString(bytes);
    }
}
