package org.librarycpd.test;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** On a test's field of type {@code Consumer<Runnable>}: what it is given runs while the broker is shut down. */
@Target(FIELD)
@Retention(RUNTIME)
public @interface BrokerAway {}
