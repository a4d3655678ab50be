package org.librarycpd.kit.idempotency;

import static org.librarycpd.kit.rule.PlatformRule.A_CREATION_CARRIES_AN_IDEMPOTENCY_KEY;
import static org.librarycpd.kit.rule.PlatformRule.A_TWIN_REQUEST_IS_STILL_AT_WORK;
import static org.librarycpd.kit.rule.PlatformRule.ONE_KEY_NAMES_ONE_REQUEST;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.librarycpd.kit.security.Caller;
import org.librarycpd.kit.security.Tenant;

/** Opens the transaction, looks the key up before anything else is decided, and keeps the answer beside the change. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class OncePerKey {

    private static final Pattern QUOTED = Pattern.compile("\"[\\x21\\x23-\\x7E]{1,200}\"");
    private static final Semaphore WAITING_TWINS = new Semaphore(2);

    private final KeptAnswers answers;
    private final Caller caller;
    private final Tenant tenant;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    OncePerKey(KeptAnswers answers, Caller caller, Tenant tenant, HttpHeaders headers, UriInfo uri, ObjectMapper json) {
        this.answers = answers;
        this.caller = caller;
        this.tenant = tenant;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString("Idempotency-Key");
        if (key == null) {
            var binding = call.getMethod().getAnnotation(Idempotent.class);
            A_CREATION_CARRIES_AN_IDEMPOTENCY_KEY.require(binding != null && !binding.required());
            return inTransaction(call::proceed);
        }
        A_CREATION_CARRIES_AN_IDEMPOTENCY_KEY.require(QUOTED.matcher(key).matches());
        var name = new KeptAnswers.Name(
                caller.system().orElseGet(() -> caller.personId().toString()),
                tenant.libraryId(),
                call.getMethod().getName(),
                uri.getPath(),
                key);
        return once(name, fingerprint(call), call);
    }

    private Response once(KeptAnswers.Name name, byte[] fingerprint, InvocationContext call) throws Exception {
        return inTransaction(() -> {
            if (!answers.claim(name)) {
                waitForTheTwin(name);
            }
            var kept = answers.find(name);
            if (kept.isPresent()) {
                ONE_KEY_NAMES_ONE_REQUEST.require(
                        MessageDigest.isEqual(kept.get().fingerprint(), fingerprint));
                return kept.get().answer();
            }
            var answer = (Response) call.proceed();
            answers.keep(name, fingerprint, answer);
            return answer;
        });
    }

    private void waitForTheTwin(KeptAnswers.Name name) {
        var mayWait = WAITING_TWINS.tryAcquire();
        try {
            if (!mayWait || !answers.waitForClaim(name, Duration.ofSeconds(2))) {
                throw A_TWIN_REQUEST_IS_STILL_AT_WORK.refuse().retryAfter(Duration.ofSeconds(1));
            }
        } finally {
            if (mayWait) {
                WAITING_TWINS.release();
            }
        }
    }

    private static <T> T inTransaction(java.util.concurrent.Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    /** The body decides whether it is the same request; white space and the order of fields do not. */
    private byte[] fingerprint(InvocationContext call) throws IOException, NoSuchAlgorithmException {
        var parameters = call.getMethod().getParameters();
        var body = new java.util.ArrayList<Object>();
        for (var i = 0; i < parameters.length; i++) {
            if (isBody(parameters[i])) {
                body.add(content(call.getParameters()[i]));
            }
        }
        return MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(body));
    }

    /** A file counts by its name and by what is in it, a spooled body by what is in it; not by where they are spooled. */
    private static Object content(Object argument) throws IOException, NoSuchAlgorithmException {
        if (argument instanceof FileUpload file) {
            return Arrays.asList(file.fileName(), digest(file.uploadedFile()));
        }
        return argument instanceof File body ? digest(body.toPath()) : argument;
    }

    private static byte[] digest(Path spooled) throws IOException, NoSuchAlgorithmException {
        try (var in = new DigestInputStream(Files.newInputStream(spooled), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getMessageDigest().digest();
        }
    }

    private static boolean isBody(Parameter parameter) {
        return Arrays.stream(parameter.getAnnotations())
                .map(Annotation::annotationType)
                .noneMatch(a -> a.getName().startsWith("jakarta.ws.rs."));
    }
}
