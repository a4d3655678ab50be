package org.librarycpd.portfolio.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Sixteen characters in four groups: 75 random bits, so that nobody guesses one, and a check character (Luhn modulo 32).
 *
 * <p>Crockford's alphabet: no I, L, O or U; who types O for 0 or l for 1 is understood.
 */
public record CertificateNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 15;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static CertificateNumber next() {
        var typed = RANDOM.ints(RANDOM_CHARACTERS, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining());
        return new CertificateNumber(grouped(typed + check(typed)));
    }

    /** Empty where it cannot be a number of ours, because it is mistyped. */
    public static Optional<CertificateNumber> typed(String text) {
        var plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != RANDOM_CHARACTERS + 1 || plain.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.empty();
        }
        var random = plain.substring(0, RANDOM_CHARACTERS);
        return plain.charAt(RANDOM_CHARACTERS) == check(random)
                ? Optional.of(new CertificateNumber(grouped(plain)))
                : Optional.empty();
    }

    private static char check(String random) {
        var sum = 0;
        for (var i = 0; i < random.length(); i++) {
            var weighted = ALPHABET.indexOf(random.charAt(i)) * (i % 2 == 0 ? 2 : 1);
            sum += weighted / ALPHABET.length() + weighted % ALPHABET.length();
        }
        return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
    }

    private static String grouped(String plain) {
        return String.join("-", plain.split("(?<=\\G.{4})"));
    }
}
