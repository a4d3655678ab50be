package org.librarycpd.test;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.lang.reflect.Field;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One PostgreSQL, one Kafka and one signing key for a module's whole test run; registered for every test by itself. */
public class Backing implements QuarkusTestResourceLifecycleManager {

    interface Parts extends AutoCloseable {
        Map<String, String> start() throws Exception;

        default void withoutBroker(Runnable work) {
            throw new UnsupportedOperationException("only the embedded broker goes away");
        }

        @Override
        void close();
    }

    private final Parts parts =
            "containers".equals(System.getProperty("cpd.backing")) ? new ContainerParts() : new EmbeddedParts();

    @Override
    public Map<String, String> start() {
        try {
            var settings = new HashMap<>(parts.start());
            settings.putAll(signingKey());
            return settings;
        } catch (Exception broken) {
            throw new IllegalStateException("PostgreSQL or Kafka did not start", broken);
        }
    }

    @Override
    public void inject(TestInjector test) {
        Consumer<Runnable> withoutBroker = parts::withoutBroker;
        test.injectIntoFields(withoutBroker, Backing::wantsTheBrokerAway);
    }

    /** By name: the test's classes come from another loader. */
    private static boolean wantsTheBrokerAway(Field field) {
        return Stream.of(field.getAnnotations())
                .anyMatch(mark -> mark.annotationType().getName().equals(BrokerAway.class.getName()));
    }

    @Override
    public void stop() {
        parts.close();
    }

    private static Map<String, String> signingKey() throws NoSuchAlgorithmException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair keys = generator.generateKeyPair();
        var base64 = Base64.getEncoder();
        return Map.of(
                "quarkus.oidc.public-key",
                base64.encodeToString(keys.getPublic().getEncoded()),
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.token.issuer",
                Token.ISSUER,
                Token.KEY,
                base64.encodeToString(keys.getPrivate().getEncoded()));
    }
}
