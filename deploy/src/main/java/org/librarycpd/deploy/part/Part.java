package org.librarycpd.deploy.part;

import java.time.Duration;

/** One of the processes the platform is made of. */
public interface Part {
    String name();

    /** What {@link #prepare} is about to do. */
    default String preparation() {
        return "checking";
    }

    /** What must be there before the start. What an earlier start finished is not done again. */
    default void prepare(Processes processes) {}

    Launch launch();

    /** What the launcher looks at to know that this part does its work. */
    String readySign();

    boolean isReady();

    /** What is still to be arranged with the running part. */
    default void settle() {}

    default Duration patience() {
        return Duration.ofMinutes(4);
    }
}
