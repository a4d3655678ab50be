package org.librarycpd.test;

import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.time.Duration;
import org.awaitility.Awaitility;

/** A machine that is busy is no failure: what is awaited in a test may take this long; what comes sooner waits for nothing. */
public class Patience implements QuarkusTestBeforeClassCallback {

    private static final Duration MOST = Duration.ofSeconds(30);

    @Override
    public void beforeClass(Class<?> test) {
        Awaitility.setDefaultTimeout(MOST);
    }
}
