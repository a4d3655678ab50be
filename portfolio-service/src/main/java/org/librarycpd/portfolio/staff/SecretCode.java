package org.librarycpd.portfolio.staff;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What stands on the slip: four letters by which the code is found, eight that only its holder knows. No letter looks
 * like another one or like a digit.
 */
public record SecretCode(String handle, String secret) {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final Pattern WRITTEN = Pattern.compile("[A-Z2-9]{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static SecretCode random() {
        return new SecretCode(letters(4), letters(8));
    }

    /** As a person types it: case, spaces and dashes do not matter. */
    static Optional<SecretCode> of(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return WRITTEN.matcher(plain).matches()
                ? Optional.of(new SecretCode(plain.substring(0, 4), plain.substring(4)))
                : Optional.empty();
    }

    /** As it is shown, once. */
    public String written() {
        return handle + "-" + secret.substring(0, 4) + "-" + secret.substring(4);
    }

    @Override
    public String toString() {
        return handle + "-…";
    }

    private static String letters(int count) {
        var letters = new StringBuilder();
        RANDOM.ints(count, 0, LETTERS.length()).forEach(i -> letters.append(LETTERS.charAt(i)));
        return letters.toString();
    }
}
