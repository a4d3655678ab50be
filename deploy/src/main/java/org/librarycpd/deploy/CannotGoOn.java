package org.librarycpd.deploy;

/** Something a person can put right: the message says in plain words what is wrong and the way out. */
public class CannotGoOn extends RuntimeException {
    public CannotGoOn(String sentence) {
        super(sentence);
    }

    public CannotGoOn(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
