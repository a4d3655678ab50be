package org.librarycpd.registry.enrolment;

import static org.librarycpd.registry.enrolment.EnrolmentRule.A_CODE_IS_THREE_GROUPS_OF_FIVE;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a learner gives to the provider instead of a name, for example {@code 7K3MP-Q9XTA-RC4WD}.
 *
 * <p>Fifteen symbols of thirty, 73 bits, none that is easily taken for another.
 */
public record EnrolmentCode(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String SYMBOLS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern WRITTEN =
            Pattern.compile("([" + SYMBOLS + "]{5})-?([" + SYMBOLS + "]{5})-?([" + SYMBOLS + "]{5})");
    private static final String CYRILLIC = "АВСЕНКМРТХ";
    private static final String LATIN = "ABCEHKMPTX";

    public static EnrolmentCode random() {
        var symbols = RANDOM.ints(15, 0, SYMBOLS.length())
                .mapToObj(SYMBOLS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return read(symbols);
    }

    /** As a person types it: small letters, without hyphens, with the Cyrillic letters that look the same. */
    public static EnrolmentCode read(String typed) {
        var latin = typed.strip()
                .toUpperCase(Locale.ROOT)
                .chars()
                .map(EnrolmentCode::latin)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        var written = WRITTEN.matcher(latin);
        if (!written.matches()) {
            throw A_CODE_IS_THREE_GROUPS_OF_FIVE.refuse().at("/code");
        }
        return new EnrolmentCode(written.group(1) + "-" + written.group(2) + "-" + written.group(3));
    }

    private static int latin(int symbol) {
        var place = CYRILLIC.indexOf(symbol);
        return place < 0 ? symbol : LATIN.charAt(place);
    }

    @Override
    public String toString() {
        return text;
    }
}
